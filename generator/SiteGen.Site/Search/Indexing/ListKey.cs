namespace SiteGen.Site.Search.Indexing;

/// <summary>Stands for the pieces that a list is made from.</summary>
/// <param name="Pieces">A sum over their hashes; that of two different sets is the same about as often as two SHA-256 digests share 64 bits.</param>
/// <param name="Count">How many they are.</param>
/// <param name="IsJoint">Whether the list says what stands twice.</param>
internal readonly record struct ListKey(ulong Pieces, int Count, bool IsJoint);

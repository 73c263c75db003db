namespace SiteGen.Site.Search.Indexing;

/// <summary>A gram of the index and where its encoded list lies.</summary>
/// <param name="Position">Where its characters stand in the store's text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Count">Of a leaf, how many pages hold it; 0 of a node, whose list says so itself.</param>
/// <param name="Start">Where its list begins in the group's bytes.</param>
/// <param name="Size">How many bytes its list takes.</param>
internal readonly record struct GramItem(int Position, byte Length, byte Count, int Start, int Size);

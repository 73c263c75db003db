namespace SiteGen.Site.Search.Indexing;

/// <summary>A gram of the index.</summary>
/// <param name="Position">Where its characters stand in the text of the pieces.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Count">Of a leaf, how many pages it leads to; 0 of a node.</param>
/// <param name="Start">Of a leaf, where its pages begin in the group's bytes.</param>
/// <param name="Size">Of a leaf, how many bytes they take.</param>
/// <param name="List">Of a node, its places.</param>
internal readonly record struct GramItem(int Position, byte Length, byte Count, int Start, int Size, EncodedList? List);

namespace SiteGen.Site.Search.Indexing;

/// <summary>A gram as it goes into a shard.</summary>
/// <param name="Gram">Its characters.</param>
/// <param name="Count">Of a leaf, how many pages hold it; 0 of a node.</param>
/// <param name="List">Its list, where it is short; empty where it stands in a file of its own.</param>
/// <param name="File">The file its list stands in; null where it is here.</param>
/// <param name="Start">Where the list begins in that file.</param>
internal sealed record GramEntry(string Gram, int Count, byte[] List, ListFile? File, int Start);

namespace SiteGen.Site.Search.Indexing;

/// <summary>All grams that begin with one character, in ascending order.</summary>
/// <param name="Items">The grams.</param>
/// <param name="Lists">Their encoded lists.</param>
internal sealed record GramGroup(IReadOnlyList<GramItem> Items, ReadOnlyMemory<byte> Lists);

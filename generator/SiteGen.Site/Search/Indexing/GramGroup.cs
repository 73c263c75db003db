namespace SiteGen.Site.Search.Indexing;

/// <summary>All grams that begin with one character, in ascending order.</summary>
/// <param name="Items">The grams.</param>
/// <param name="Leaves">The encoded pages of the leaves.</param>
internal sealed record GramGroup(IReadOnlyList<GramItem> Items, byte[] Leaves);

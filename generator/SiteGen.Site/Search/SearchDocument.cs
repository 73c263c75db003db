namespace SiteGen.Site.Search;

/// <summary>Everything a search finds on one page.</summary>
/// <param name="Year">The report's year; null for an agency's own page.</param>
/// <param name="Title">The report's title, or the agency's name. It is also the heading of the place <c>top</c>.</param>
/// <param name="Places">In the order of the page; an anchor occurs once.</param>
/// <param name="Tables">The official tables that were read, in the form's order.</param>
public sealed record SearchDocument(int? Year, string Title, IReadOnlyList<SearchPlace> Places, IReadOnlyList<SearchTable> Tables);

namespace SiteGen.Site.Pages;

/// <summary>The pages of a list that is too long for one.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Links">One for every page; the current one among them.</param>
/// <param name="PreviousUrl">Null on the first.</param>
/// <param name="NextUrl">Null on the last.</param>
public sealed record Paging(int Page, int Pages, IReadOnlyList<Link> Links, string? PreviousUrl, string? NextUrl);

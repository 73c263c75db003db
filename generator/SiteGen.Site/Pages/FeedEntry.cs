namespace SiteGen.Site.Pages;

/// <summary>One report in the feed; times in RFC 3339.</summary>
public sealed record FeedEntry(string Id, string Title, string Url, string Updated, string AgencyName);

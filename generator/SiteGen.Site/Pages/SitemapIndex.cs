namespace SiteGen.Site.Pages;

/// <summary>The sitemap of sitemaps, for an archive past the 50,000 addresses one file may hold.</summary>
public sealed record SitemapIndex(IReadOnlyList<string> Urls);

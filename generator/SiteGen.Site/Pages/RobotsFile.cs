namespace SiteGen.Site.Pages;

/// <summary>robots.txt: everything may be read.</summary>
public sealed record RobotsFile(string? SitemapUrl);

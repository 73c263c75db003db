namespace SiteGen.Site.Pages;

/// <summary>sitemap.xml or one of its parts; without a base address there is nothing to list.</summary>
public sealed record Sitemap(IReadOnlyList<SitemapEntry> Entries);

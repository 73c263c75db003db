namespace SiteGen.Site.Pages;

/// <summary>A page's public address and the day it was published, where known (<c>yyyy-MM-dd</c>).</summary>
public sealed record SitemapEntry(string Url, string? LastModified);

namespace SiteGen.Site.Pages;

/// <summary>A year in a list.</summary>
public sealed record YearEntry(int Year, string Url, int ReportCount);

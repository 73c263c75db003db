namespace SiteGen.Site.Pages;

/// <summary>A report in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Relative to the page.</param>
/// <param name="AgencyName">Who publishes it.</param>
/// <param name="Published">When; null where the report does not say.</param>
public sealed record ReportEntry(string Title, string Url, string AgencyName, DateOnly? Published);

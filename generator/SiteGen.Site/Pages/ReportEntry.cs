namespace SiteGen.Site.Pages;

/// <summary>A report in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Relative to the page.</param>
/// <param name="AgencyName">Who publishes it.</param>
/// <param name="Published">When; null where the report does not say.</param>
public sealed record ReportEntry(string Title, string Url, string AgencyName, DateOnly? Published)
{
    /// <summary>The page that holds it against the year before's; null where there is none, and where the list does not offer it.</summary>
    public Link? Compare { get; init; }
}

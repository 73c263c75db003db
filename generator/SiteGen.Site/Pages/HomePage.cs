namespace SiteGen.Site.Pages;

/// <summary>The home page: the top of the agency tree, the years, the latest reports.</summary>
public sealed record HomePage : PageModel
{
    public required int AgencyCount { get; init; }

    public required int ReportCount { get; init; }

    public required AgencyList Agencies { get; init; }

    public required IReadOnlyList<YearEntry> Years { get; init; }

    public required IReadOnlyList<ReportEntry> Latest { get; init; }

    /// <summary>Null while one page holds the list.</summary>
    public Paging? Paging { get; init; }

    public bool IsFirst => Paging is null || Paging.Page == 1;
}

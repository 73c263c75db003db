namespace SiteGen.Site.Pages;

/// <summary>One year: who has published, and the year's totals.</summary>
public sealed record YearPage : PageModel
{
    public required int Year { get; init; }

    public required int PublishedCount { get; init; }

    public required int LateCount { get; init; }

    public required int MissingCount { get; init; }

    public required IReadOnlyList<YearTotal> Totals { get; init; }

    public required IReadOnlyList<AgencyStatus> Agencies { get; init; }

    public YearEntry? Previous { get; init; }

    public YearEntry? Next { get; init; }

    public Paging? Paging { get; init; }

    public bool IsFirst => Paging is null || Paging.Page == 1;
}

namespace SiteGen.Site.Pages;

/// <summary>One year: who has published, the year's totals, the spread of its key figures.</summary>
public sealed record YearPage : PageModel
{
    public required int Year { get; init; }

    /// <summary>How many agencies were to report, and how many did, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>How many came in time, late, not at all; null on a list's continuation.</summary>
    public ChartFigure? Completeness { get; init; }

    public required IReadOnlyList<YearTotal> Totals { get; init; }

    /// <summary>How key figures are spread over the agencies; empty on a list's continuation.</summary>
    public required IReadOnlyList<ChartFigure> Distributions { get; init; }

    public required IReadOnlyList<AgencyStatus> Agencies { get; init; }

    public YearEntry? Previous { get; init; }

    public YearEntry? Next { get; init; }

    public Paging? Paging { get; init; }

    public bool IsFirst => Paging is null || Paging.Page == 1;
}

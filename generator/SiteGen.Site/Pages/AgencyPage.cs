using SiteGen.Core.Model;

namespace SiteGen.Site.Pages;

/// <summary>An agency: its years, its key figures year on year, its subordinates, how to reach it.</summary>
public sealed record AgencyPage : PageModel
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> FormerNames { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ReportEntry> Reports { get; init; }

    /// <summary>Null where there is no report, and on a list's continuation.</summary>
    public AgencyTrends? Trends { get; init; }

    /// <summary>Null where no year has figures.</summary>
    public YearOnYearTable? YearOnYear { get; init; }

    public required AgencyList Subordinates { get; init; }

    public required AgencyContact Contact { get; init; }

    public Paging? Paging { get; init; }

    public bool IsFirst => Paging is null || Paging.Page == 1;
}

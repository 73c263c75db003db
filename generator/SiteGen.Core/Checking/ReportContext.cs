using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>A report and the reports it is held against.</summary>
/// <param name="Report">The report.</param>
public sealed record ReportContext(Report Report)
{
    /// <summary>The same agency's report on the year before; null where there is none that could be read.</summary>
    public Report? YearBefore { get; init; }

    /// <summary>The one before that, which last year's was held against.</summary>
    public Report? TwoYearsBefore { get; init; }

    /// <summary>The same agency's report on the year after, which carries this one's figures on; null where there is none that could be read.</summary>
    public Report? YearAfter { get; init; }

    /// <summary>The reports whose sum this one says it is; empty where it says no such thing.</summary>
    public IReadOnlyList<ChildReport> Children { get; init; } = [];
}

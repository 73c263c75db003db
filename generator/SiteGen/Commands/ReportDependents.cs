using SiteGen.Core.Checking;

namespace SiteGen.Commands;

/// <summary>
/// The reports whose own relations read the figures of others: the next year's (its carry-over and documents in force continue this
/// year's) and, where the agency above is the sum of those below it, that agency's of the same year. One step only: a changed
/// figure breaks the relations that read it, and changes no figure that others read in turn.
/// </summary>
internal static class ReportDependents
{
    /// <param name="all">Every report of the archive.</param>
    /// <param name="selected">Some of them.</param>
    /// <returns>The dependents that are not themselves among the selected, in the archive's order.</returns>
    public static IReadOnlyList<ReportAddress> Of(IReadOnlyList<ReportAddress> all, IReadOnlyList<ReportAddress> selected)
    {
        var changed = selected.Select(Key).ToHashSet();
        var belowRollup = selected.Where(report => report.Node.ParentPath is not null).Select(report => (report.Node.ParentPath!, report.Year)).ToHashSet();
        return [.. all.Where(report => !changed.Contains(Key(report)) && (ReadsYearBefore(report, changed) || ReadsChildren(report, belowRollup)))];
    }

    private static bool ReadsYearBefore(ReportAddress report, HashSet<(string Path, int Year)> changed) => changed.Contains((report.Node.Agency.Path, report.Year - 1));

    private static bool ReadsChildren(ReportAddress report, HashSet<(string Path, int Year)> belowRollup) => report.Node.Agency.Rollup && belowRollup.Contains(Key(report));

    private static (string Path, int Year) Key(ReportAddress report) => (report.Node.Agency.Path, report.Year);
}

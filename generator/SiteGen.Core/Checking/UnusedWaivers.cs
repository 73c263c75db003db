using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>
/// Finds waivers that cover nothing any more: what they explain has been mended, or they name the wrong place. A waiver can be said to be
/// unused once every finding of its rule has been settled: of most rules with the report, of those on the whole archive at the end.
/// </summary>
internal static class UnusedWaivers
{
    /// <param name="report">The report.</param>
    /// <param name="policy">Its policy, after every finding of the report by itself has been settled by it.</param>
    public static IEnumerable<Diagnostic> OfReport(Report report, FindingPolicy policy)
    {
        // A table that could not be read was not checked, so nothing can be said of what is waived in it.
        var unread = report.Form.Tables.Where(form => report.Table(form.Id) is null).Select(form => form.Id).ToHashSet(StringComparer.Ordinal);
        return policy.UnusedWaivers(isArchiveRule: false)
            .Where(waiver => waiver.At is { } at ? !unread.Contains(at.Table) : unread.Count == 0)
            .Select(waiver => Describe(report.Narrative.Source.Path, waiver));
    }

    /// <param name="path">The report's report.md.</param>
    /// <param name="policy">Its policy, after every finding of the archive has been settled.</param>
    public static IEnumerable<Diagnostic> OfArchiveRules(string path, FindingPolicy policy) =>
        policy.UnusedWaivers(isArchiveRule: true).Select(waiver => Describe(path, waiver));

    private static Diagnostic Describe(string path, Waiver waiver) => new()
    {
        Code = CheckingCodes.WaiverUnused,
        Severity = CheckingCodes.WaiverUnused.DefaultSeverity,
        Path = path,
        Line = waiver.Line,
        Column = waiver.Column,
        Message = new($"对“{waiver.Rule}”的这项豁免没有对应的问题", $"this waiver of \"{waiver.Rule}\" covers nothing"),
        Hint = new("问题已经更正的，删去这一项；位置写错的，改正 at", "delete it if the discrepancy is gone, or correct \"at\""),
    };
}

using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>Finds waivers that cover nothing any more: what they explain has been mended, or they name the wrong place.</summary>
internal static class UnusedWaivers
{
    /// <param name="report">The report.</param>
    /// <param name="policy">Its policy, after every finding of the report has been settled by it.</param>
    public static IEnumerable<Diagnostic> Describe(Report report, FindingPolicy policy)
    {
        // A table that could not be read was not checked, so nothing can be said of what is waived in it.
        var unread = report.Form.Tables.Where(form => report.Table(form.Id) is null).Select(form => form.Id).ToHashSet(StringComparer.Ordinal);
        return report.Waivers
            .Where(waiver => !policy.IsUsed(waiver) && RuleCatalogue.Find(waiver.Rule)?.Scope != RuleScope.Archive)
            .Where(waiver => waiver.At is { } at ? !unread.Contains(at.Table) : unread.Count == 0)
            .Select(waiver => Describe(report, waiver));
    }

    public static Diagnostic Describe(Report report, Waiver waiver) => new()
    {
        Code = CheckingCodes.WaiverUnused,
        Severity = CheckingCodes.WaiverUnused.DefaultSeverity,
        Path = report.Narrative.Source.Path,
        Line = waiver.Line,
        Column = waiver.Column,
        Message = new($"对“{waiver.Rule}”的这项豁免没有对应的问题", $"this waiver of \"{waiver.Rule}\" covers nothing"),
        Hint = new("问题已经更正的，删去这一项；位置写错的，改正 at", "delete it if the discrepancy is gone, or correct \"at\""),
    };
}

using SiteGen.Core.Checking.Narratives;
using SiteGen.Core.Checking.Relations;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>
/// Checks one report by itself: takes it as read, gives what became of every relation of its tables and the findings, with the
/// severities of the site and the report's waivers applied. Needs no other report, so reports are checked in any order and on any
/// thread; what compares years or agencies is another stage's.
/// </summary>
/// <param name="configuration">The site's rules and deadlines.</param>
public sealed class ReportChecker(SiteConfiguration configuration)
{
    /// <summary>Relations of a rule that is off are left out; they were not checked.</summary>
    public ReportCheck Check(Report report)
    {
        var policy = new FindingPolicy(configuration.Rules, report.Waivers);
        var relations = new List<RelationResult>();
        var findings = new List<Diagnostic>();
        foreach (var table in report.Tables)
        {
            var verdict = TableVerdict.Of(table);
            relations.AddRange(verdict.Results.Where(result => !policy.IsOff(result.Relation.Rule)).Select(result => Waive(result, policy)));
            findings.AddRange(verdict.Results.Where(result => result.Status == RelationStatus.Fails).Select(result => RelationFindings.Describe(verdict, result)));
            findings.AddRange(BlankCellChecker.Check(table));
        }

        findings.AddRange(SectionsChecker.Check(report));
        findings.AddRange(PeriodChecker.Check(report));
        findings.AddRange(DeadlineChecker.Check(report, configuration.Deadlines));
        findings.AddRange(NarrativeClaimsChecker.Check(report, null));
        return new ReportCheck(relations, Settle(policy, findings));
    }

    /// <summary>What reading a report found, with the same severities and waivers applied: a reader knows neither.</summary>
    /// <param name="report">The report, or null where it could not be read.</param>
    /// <param name="found">What its reading found.</param>
    public IReadOnlyList<Diagnostic> Settle(Report? report, IEnumerable<Diagnostic> found) =>
        Settle(new FindingPolicy(configuration.Rules, report?.Waivers ?? []), found);

    private static List<Diagnostic> Settle(FindingPolicy policy, IEnumerable<Diagnostic> found) =>
        [.. found.Select(policy.Settle).OfType<Diagnostic>()];

    private static RelationResult Waive(RelationResult result, FindingPolicy policy)
    {
        if (result.Status != RelationStatus.Fails)
        {
            return result;
        }

        var at = result.Relation.At;
        var waiver = policy.WaiverFor(result.Relation.Rule, result.Table.Id, result.Table.RowOfCell(at).Id, result.Table.ColumnOfCell(at).Id);
        return waiver is null ? result : result with { Status = RelationStatus.Waived, WaiverReason = waiver.Reason };
    }
}

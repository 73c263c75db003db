using SiteGen.Core.Checking.Narratives;
using SiteGen.Core.Checking.Relations;
using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>
/// Checks one report beside last year's and those below it: takes them as read, gives what became of every relation of its tables and
/// the findings, with the severities of the site and the report's waivers applied. Holds nothing that changes, so reports are checked
/// in any order and on any thread; what compares the texts of the whole archive is another stage's.
/// </summary>
/// <param name="configuration">The site's rules and deadlines.</param>
public sealed class ReportChecker(SiteConfiguration configuration)
{
    /// <summary>Checks a report by itself.</summary>
    public ReportCheck Check(Report report) => Check(new ReportContext(report), []);

    /// <summary>Relations of a rule that is off are left out; they were not checked.</summary>
    /// <param name="context">The report and what it is held against.</param>
    /// <param name="read">What reading it found.</param>
    public ReportCheck Check(ReportContext context, IEnumerable<Diagnostic> read) => Check(ReportVerdict.Of(context), read);

    /// <summary>The findings of reading a report that could not be read whole, with the site's severities: a reader does not know them.</summary>
    public IReadOnlyList<Diagnostic> Settle(IEnumerable<Diagnostic> read) => Settle(new FindingPolicy(configuration.Rules, []), read);

    internal ReportCheck Check(ReportVerdict verdict, IEnumerable<Diagnostic> read)
    {
        var report = verdict.Context.Report;
        var policy = new FindingPolicy(configuration.Rules, report.Waivers);
        var relations = new List<RelationResult>();
        var repairs = new ReportRepairs(verdict, configuration.Rules);
        var findings = new List<Diagnostic>(read.Select(finding => UnreadableFigures.Complete(finding, report, repairs)));
        foreach (var table in verdict.Tables)
        {
            relations.AddRange(table.Results.Where(result => !policy.IsOff(result.Relation.Rule)).Select(result => Waive(result, policy)));
            findings.AddRange(table.Results.Where(result => result.Status == RelationStatus.Fails).Select(result => RelationFindings.Describe(table, result, repairs)));
            findings.AddRange(BlankCellChecker.Check(table.Table, repairs));
        }

        AddUnlessOff(policy, findings, "sections", () => SectionsChecker.Check(report));
        AddUnlessOff(policy, findings, "period", () => PeriodChecker.Check(report));
        AddUnlessOff(policy, findings, "fee-statement", () => FeeStatementChecker.Check(report));
        AddUnlessOff(policy, findings, "deadline", () => DeadlineChecker.Check(report, configuration.Deadlines));
        if (!NarrativeClaimsChecker.Rules.All(policy.IsOff))
        {
            findings.AddRange(NarrativeClaimsChecker.Check(report, verdict.Context.YearBefore));
        }

        var settled = Settle(policy, findings);
        settled.AddRange(UnusedWaivers.OfReport(report, policy));
        return new ReportCheck(relations, settled) { Text = CheckedText.Of(report, policy) };
    }

    // A rule that is off costs nothing.
    private static void AddUnlessOff(FindingPolicy policy, List<Diagnostic> findings, string rule, Func<IEnumerable<Diagnostic>> check)
    {
        if (!policy.IsOff(rule))
        {
            findings.AddRange(check());
        }
    }

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

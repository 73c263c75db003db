using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning;

/// <summary>Tells a reader which relations were checked, which hold, and what is said of those that do not.</summary>
public static class RelationPlanner
{
    public static RelationSummary Plan(Report report, ReportCheck check, RuleSettings rules, Texts text, MessageLanguage language)
    {
        var judged = check.Relations.Where(result => result.Status != RelationStatus.NotJudged).ToList();
        var results = check.Relations
            .GroupBy(result => result.Relation.Rule, StringComparer.Ordinal)
            .OrderBy(group => rules.PositionOf(group.Key))
            .Select(group => PlanRule(rules.Find(group.Key), group.Key, [.. group], text, language));
        var failures = check.Relations.Where(result => result.Status == RelationStatus.Fails).Select(result => PlanFinding(result, text)).ToList();
        var waivers = check.Relations
            .Where(result => result.Status == RelationStatus.Waived)
            .Select(result => PlanFinding(result, text))
            .Concat(report.Waivers.Where(waiver => !IsShown(waiver, check)).Select(waiver => PlanWaiver(waiver, report.Form, rules, text, language)));
        return new RelationSummary(judged.Count, judged.Count(result => result.Status == RelationStatus.Holds), failures.Count, [.. results], failures, [.. waivers]);
    }

    private static RuleResult PlanRule(Rule? rule, string id, IReadOnlyList<RelationResult> results, Texts text, MessageLanguage language)
    {
        var judged = results.Count(result => result.Status != RelationStatus.NotJudged);
        var held = results.Count(result => result.Status == RelationStatus.Holds);
        var failed = results.Count(result => result.Status == RelationStatus.Fails);
        var (state, words) =
            judged == 0 ? ("open", text.RuleNotJudged)
            : failed > 0 ? ("fails", text.RuleFails(judged, failed))
            : held < judged ? ("waived", text.RuleWaived(judged, judged - held))
            : ("holds", text.RuleHolds(judged));
        return new RuleResult(rule?.Name.In(language) ?? id, rule?.Statement.In(language) ?? "", state, words);
    }

    // A waiver is shown whether or not the rule it is about is a relation within this report.
    private static bool IsShown(Waiver waiver, ReportCheck check) => check.Relations.Any(result =>
        result.Status == RelationStatus.Waived
        && string.Equals(result.Relation.Rule, waiver.Rule, StringComparison.Ordinal)
        && (waiver.At is null || waiver.At.Covers(result.Table.Id, result.Table.RowOfCell(result.Relation.At).Id, result.Table.ColumnOfCell(result.Relation.At).Id)));

    private static RelationFinding PlanWaiver(Waiver waiver, Form form, RuleSettings rules, Texts text, MessageLanguage language)
    {
        var rule = rules.Find(waiver.Rule)?.Name.In(language) ?? waiver.Rule;
        if (waiver.At is not { } at)
        {
            return new RelationFinding(rule, waiver.Reason);
        }

        var table = form.Table(at.Table);
        var row = at.Row is null || table.RowOf(at.Row) < 0 ? at.Row : table.Rows[table.RowOf(at.Row)].Label;
        var place = string.Join(text.ListComma, new[] { table.Title, row, at.Column }.OfType<string>());
        return new RelationFinding(text.WaiverPlace(rule, place), waiver.Reason);
    }

    private static RelationFinding PlanFinding(RelationResult result, Texts text)
    {
        var relation = result.Relation;
        var where = relation.Axis switch
        {
            RelationAxis.Column => text.FindingColumn(result.Table.Title, result.Table.Columns[relation.Line].Id),
            RelationAxis.Row => text.FindingRow(result.Table.Title, result.Table.Rows[relation.Line].Label),
            _ => text.FindingCell(result.Table.Title, result.Table.RowOfCell(relation.Line).Label, result.Table.ColumnOfCell(relation.Line).Id),
        };
        var words = text.FindingText(
            where,
            relation.Expression.Expected,
            FigurePrinter.Print(result.Expected),
            relation.Expression.Actual,
            FigurePrinter.Print(result.Actual),
            FigurePrinter.Print(Math.Abs(result.Expected - result.Actual)));
        return new RelationFinding(words, result.WaiverReason ?? "");
    }
}

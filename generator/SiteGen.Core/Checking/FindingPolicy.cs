using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>
/// What site.json and a report's waivers make of a finding. The one place where severities are decided, so that what the readers
/// find (<c>count</c>) and what the checkers find are treated alike.
/// </summary>
/// <param name="rules">The severities in force on this site.</param>
/// <param name="waivers">The waivers of the report the findings are about; none where it could not be read.</param>
public sealed class FindingPolicy(RuleSettings rules, IReadOnlyList<Waiver> waivers)
{
    private readonly HashSet<Waiver> used = [];

    public bool IsOff(string rule) => rules.SeverityOf(rule) is null;

    /// <summary>The finding as it is to be reported, or null where its rule is off. Findings of no rule pass unchanged.</summary>
    public Diagnostic? Settle(Diagnostic finding)
    {
        if (finding.Code.Rule is not { } rule)
        {
            return finding;
        }

        if (rules.SeverityOf(rule) is not { } severity)
        {
            return null;
        }

        if (WaiverFor(rule, finding.Table, finding.Row, finding.Cell) is not { } waiver)
        {
            return finding with { Severity = Weigh(finding.Code, rule, severity) };
        }

        return finding with
        {
            Severity = Severity.Info,
            Message = new($"{finding.Message.Chinese}（已说明：{waiver.Reason}）", $"{finding.Message.English} (waived: {waiver.Reason})"),
            Hint = null,
            WaiverReason = waiver.Reason,
        };
    }

    // A rule's lesser findings (an extra heading, a note on its wording) never weigh more than by themselves, whatever the site says the rule weighs.
    private Severity Weigh(DiagnosticCode code, string rule, Severity severity) =>
        code.DefaultSeverity > rules.Find(rule)?.DefaultSeverity && code.DefaultSeverity > severity ? code.DefaultSeverity : severity;

    /// <summary>The waivers that have covered nothing so far.</summary>
    /// <param name="isArchiveRule">Those of rules on the whole archive, or those of the others.</param>
    public IEnumerable<Waiver> UnusedWaivers(bool isArchiveRule) =>
        waivers.Where(waiver => !used.Contains(waiver) && rules.Find(waiver.Rule)?.Scope == RuleScope.Archive == isArchiveRule);

    /// <summary>The first waiver that covers a rule at a place, or null. Whatever covers is counted as used.</summary>
    public Waiver? WaiverFor(string rule, string? table, string? row, string? column)
    {
        Waiver? first = null;
        foreach (var waiver in waivers)
        {
            if (string.Equals(waiver.Rule, rule, StringComparison.Ordinal) && (waiver.At is null || waiver.At.Covers(table, row, column)))
            {
                used.Add(waiver);
                first ??= waiver;
            }
        }

        return first;
    }
}

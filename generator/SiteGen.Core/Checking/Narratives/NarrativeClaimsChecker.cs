using SiteGen.Core.Checking.Narratives.Claims;
using SiteGen.Core.Checking.Narratives.Numbers;
using SiteGen.Core.Checking.Narratives.Percents;
using SiteGen.Core.Checking.Narratives.Prose;
using SiteGen.Core.Checking.Narratives.Sums;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>
/// Holds the numbers of the text against the tables, against each other and against last year's: narrative-table, narrative-sum and
/// narrative-percent. Takes a report as read and, where there is one, the same agency's report of the year before; silent where the text
/// allows any reading that agrees. Keeps no state.
/// </summary>
public static class NarrativeClaimsChecker
{
    /// <summary>The rules it applies.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["narrative-sum", "narrative-table", "narrative-percent"];

    // No author writes such a paragraph; what is pasted as one is not prose, and must not cost the time of a thousand.
    internal const int LongestParagraph = 10000;

    /// <param name="report">The report.</param>
    /// <param name="previous">The same agency's report of the year before; null where there is none.</param>
    /// <returns>The findings, in the order of the text.</returns>
    public static IReadOnlyList<Diagnostic> Check(Report report, Report? previous)
    {
        var findings = new List<Diagnostic>();
        var figures = new TableFigures(report);
        var before = previous is null ? null : new TableFigures(previous);
        var reader = new TableClaimReader(report);
        foreach (var prose in ProseReader.Read(report.Narrative))
        {
            if (prose.Text.Length > LongestParagraph)
            {
                continue;
            }

            var position = new NarrativePosition(report.Narrative.Source, prose);
            findings.AddRange(reader.ReadAbsences(prose).Where(claim => !claim.Holds).Select(claim => TableClaimFindings.Describe(position, figures, claim)));
            var quantities = QuantityScanner.Scan(prose.Text);
            if (quantities.Count == 0)
            {
                continue;
            }

            var claims = reader.Read(prose, quantities);
            findings.AddRange(claims.OfType<TableClaim>().Where(claim => !claim.Holds).Select(claim => TableClaimFindings.Describe(position, figures, claim)));
            findings.AddRange(SumFindings.Find(position, quantities, claims));
            var topics = new TopicClaims(reader, prose, quantities, claims);
            findings.AddRange(new ShareChecker(prose, quantities, claims, figures, topics).Check()
                .Concat(new RateChecker(prose, quantities, claims, figures).Check())
                .Concat(new ChangeChecker(prose, quantities, claims, topics, figures, before, report.Year).Check())
                .Select(finding => PercentFindings.Describe(position, finding)));
        }

        findings.Sort(Diagnostic.CompareByPosition);
        return findings;
    }
}

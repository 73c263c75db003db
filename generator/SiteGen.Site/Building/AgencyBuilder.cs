using SiteGen.Core.Checking;
using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Site.Data;
using SiteGen.Site.Figures;

namespace SiteGen.Site.Building;

/// <summary>
/// The map: takes one agency, reads its years, checks them, writes its pages and downloads, and gives a small summary.
/// Separate from the reduce so that agencies can be worked on in any order, on any thread and on any machine; the texts are
/// dropped when it returns. Once an error is known nothing will be published, so from then on it only checks.
/// </summary>
public sealed class AgencyBuilder(AgencyChecker checker, AgencyWriter writer)
{
    private volatile bool hasErrors;

    public AgencyResult Build(AgencyNode node)
    {
        var years = checker.Check(node);
        List<Diagnostic> diagnostics = [.. years.SelectMany(year => year.Diagnostics)];
        List<(Report Report, ReportCheck Check)> reports = [.. years.Where(year => year.Report is not null).Select(year => (year.Report!, year.Check))];
        if (diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            hasErrors = true;
        }

        var summaries = reports.ConvertAll(checkedReport => Summarise(checkedReport.Report, checkedReport.Check));
        var search = hasErrors ? [] : writer.Write(node, reports, summaries);
        return new AgencyResult(
            new AgencySummary(node.Agency.Path, summaries),
            diagnostics,
            reports.Sum(checkedReport => checkedReport.Check.Judged),
            search)
        {
            Texts = [.. years.Select(year => year.Check.Text).OfType<CheckedText>()],
        };
    }

    private static ReportSummary Summarise(Report report, ReportCheck check) => new(
        report.Year,
        report.Title,
        report.Published,
        check.Diagnostics.Any(diagnostic => string.Equals(diagnostic.Code.Rule, "deadline", StringComparison.Ordinal)),
        report.Form,
        KeyFigureReader.Read(report))
    {
        Facts = ReportFacts.Of(report, check),
    };
}

using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;
using SiteGen.Site.Figures;

namespace SiteGen.Site.Building;

/// <summary>
/// The map: takes one agency, reads its years, checks them, writes its pages and downloads, and gives a small summary.
/// Separate from the reduce so that agencies can be worked on in any order, on any thread and on any machine; the texts are
/// dropped when it returns. Once an error is known nothing will be published, so from then on it only checks.
/// </summary>
public sealed class AgencyBuilder(ReportReader reader, ReportChecker checker, AgencyWriter writer)
{
    private volatile bool hasErrors;

    public AgencyResult Build(AgencyNode node)
    {
        var diagnostics = new List<Diagnostic>();
        var reports = new List<(Report Report, ReportCheck Check)>();
        foreach (var year in node.Years)
        {
            var read = new List<Diagnostic>();
            var report = reader.Read(node, year, read);
            diagnostics.AddRange(checker.Settle(report, read));
            if (report is not null)
            {
                var check = checker.Check(report);
                diagnostics.AddRange(check.Diagnostics);
                reports.Add((report, check));
            }
        }

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
            search);
    }

    private static ReportSummary Summarise(Report report, ReportCheck check) => new(
        report.Year,
        report.Title,
        report.Published,
        check.Diagnostics.Any(diagnostic => string.Equals(diagnostic.Code.Rule, "deadline", StringComparison.Ordinal)),
        KeyFigureReader.Read(report));
}

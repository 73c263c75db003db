using System.Globalization;
using SiteGen.Site.Building;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the table of key figures over the years, with each difference in words and a sign.</summary>
internal static class YearOnYearPlanner
{
    /// <summary>How many years the table shows: what fits a page; the reports themselves have the rest.</summary>
    private const int YearLimit = 6;

    private static readonly KeyFigure[] Rows =
    [
        KeyFigure.Received, KeyFigure.CarriedOver, KeyFigure.Handled, KeyFigure.Granted, KeyFigure.PartlyGranted, KeyFigure.Refused,
        KeyFigure.NotAvailable, KeyFigure.NotProcessed, KeyFigure.OtherOutcome, KeyFigure.CarriedForward, KeyFigure.Reviews, KeyFigure.Lawsuits,
        KeyFigure.RulesIssued, KeyFigure.RulesRepealed, KeyFigure.RulesInForce, KeyFigure.Licences, KeyFigure.Penalties, KeyFigure.Coercions,
    ];

    public static YearOnYearTable? Plan(SiteContext context, string agencyPath, IReadOnlyList<ReportSummary> reports, string address)
    {
        var shown = reports.TakeLast(YearLimit).ToList();
        var rows = Rows
            .Where(figure => shown.Any(report => report.Figures[figure] is not null))
            .Select(figure => new YearOnYearRow(KeyFigureLabels.Of(figure, context.Text), [.. shown.Select(report => Cell(context, reports, report, figure))]))
            .ToList();
        return rows.Count == 0 ? null : new YearOnYearTable(
            [.. shown.Select(report => new Link(report.Year.ToString(CultureInfo.InvariantCulture), SiteLinks.Relative(address, SiteRoutes.Report(agencyPath, report.Year))))],
            rows);
    }

    private static YearOnYearCell Cell(SiteContext context, IReadOnlyList<ReportSummary> reports, ReportSummary report, KeyFigure figure)
    {
        var value = report.Figures[figure];
        var before = reports.FirstOrDefault(other => other.Year == report.Year - 1)?.Figures[figure];
        if (value is not { } now)
        {
            return new YearOnYearCell("", KeyFigureReader.IsOn(report.Form, figure) ? context.Text.TrendGapNotGiven : context.Text.TrendGapNotOnForm, "");
        }

        if (before is not { } then)
        {
            return new YearOnYearCell(FigurePrinter.Print(now), "", "");
        }

        return now == then ? new YearOnYearCell(FigurePrinter.Print(now), context.Text.DifferenceNone, "same")
            : now > then ? new YearOnYearCell(FigurePrinter.Print(now), context.Text.DifferenceMore(FigurePrinter.Print(now - then)), "up")
            : new YearOnYearCell(FigurePrinter.Print(now), context.Text.DifferenceLess(FigurePrinter.Print(then - now)), "down");
    }
}

using SiteGen.Site.Charts;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Years;

/// <summary>Says how many agencies published a year's report in time, late or not at all, with their shares.</summary>
internal static class CompletenessPlanner
{
    /// <returns>Null where no agency was expected to report.</returns>
    public static ChartFigure? Plan(IReadOnlyList<YearReport> reports, Texts text)
    {
        if (reports.Count == 0)
        {
            return null;
        }

        var counts = new[] { Timeliness.OnTime, Timeliness.Late, Timeliness.Unjudged, Timeliness.Missing }
            .Select(timeliness => (Label: LabelOf(timeliness, text), Timeliness: timeliness, Count: reports.Count(report => report.Timeliness == timeliness)))
            .Where(row => row.Count > 0 || row.Timeliness == Timeliness.Missing || (row.Timeliness != Timeliness.Unjudged && reports.Any(report => report.Timeliness is Timeliness.OnTime or Timeliness.Late)))
            .ToList();
        var sentence = text.CompletenessSentence(reports.Count, string.Join(text.ItemSeparator, counts.Select(row => text.CompletenessPart(row.Label, row.Count, SharePrinter.Print(row.Count, reports.Count)))));
        var chart = new BarChart(text.CompletenessChart, [.. counts.Select(row => row.Label)], [.. counts.Select(row => (decimal)row.Count)]);
        return new ChartFigure("completeness", text.Completeness, [sentence], [chart.ToMarkup()], new ChartTable(
            text.Completeness,
            [text.Status, text.AgencyCount, text.Proportion],
            [.. counts.Select(row => new ChartTableRow(row.Label, [FigurePrinter.Print(row.Count), SharePrinter.Print(row.Count, reports.Count)]))]));
    }

    public static string LabelOf(Timeliness timeliness, Texts text) => timeliness switch
    {
        Timeliness.OnTime => text.StatusOnTime,
        Timeliness.Late => text.StatusLate,
        Timeliness.Unjudged => text.StatusPublished,
        _ => text.StatusMissing,
    };
}

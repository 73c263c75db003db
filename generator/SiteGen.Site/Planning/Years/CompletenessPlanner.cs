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

        var judged = reports.Any(report => report.Timeliness is Timeliness.OnTime or Timeliness.Late);
        var counts = new[] { Timeliness.OnTime, Timeliness.Late, Timeliness.Unjudged, Timeliness.Missing }
            .Select(timeliness => (Timeliness: timeliness, Label: timeliness == Timeliness.Unjudged && judged ? text.StatusUnjudged : LabelOf(timeliness, text), Count: reports.Count(report => report.Timeliness == timeliness)))
            .Where(row => row.Count > 0 || row.Timeliness == Timeliness.Missing || (judged && row.Timeliness != Timeliness.Unjudged))
            .ToList();
        List<string> sentences = [text.CompletenessSentence(reports.Count, string.Join(text.ItemSeparator, counts.Select(row => text.CompletenessPart(row.Label, row.Count, SharePrinter.Print(row.Count, reports.Count)))))];
        if (judged && counts.Exists(row => row.Timeliness == Timeliness.Unjudged))
        {
            sentences.Add(text.CompletenessUnjudged);
        }

        var chart = new BarChart(text.CompletenessChart, [.. counts.Select(row => row.Label)], [.. counts.Select(row => (decimal)row.Count)]);
        return new ChartFigure("completeness", text.Completeness, sentences, [chart.ToMarkup()], new ChartTable(
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

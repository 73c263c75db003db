using SiteGen.Site.Building;
using SiteGen.Site.Charts;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Rendering;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Trends;

/// <summary>
/// Plans what an agency's page shows of its figures over the years: for each group sentences, drawings and a table. Takes the
/// summaries alone. Nothing is made up for a year that is missing, and years on forms that do not compare are left out and named.
/// </summary>
public sealed class TrendPlanner
{
    private readonly Texts text;
    private readonly TrendGroup applications;
    private readonly TrendGroup outcomes;
    private readonly IReadOnlyList<TrendGroup> others;

    public TrendPlanner(Texts text)
    {
        this.text = text;
        applications = new TrendGroup("trend-applications", text.TrendApplications, [(KeyFigure.Received, text.TrendReceived), (KeyFigure.Handled, text.TrendHandled)]);
        outcomes = new TrendGroup("trend-outcomes", text.TrendOutcomes, [.. OutcomeTrend.Figures.Select(figure => (figure, KeyFigureLabels.Of(figure, text)))]);
        others =
        [
            new TrendGroup("trend-decisions", text.TrendDecisions, [.. Labelled(KeyFigure.Licences, KeyFigure.Penalties, KeyFigure.Coercions)]),
            new TrendGroup("trend-rules", text.TrendRules, [(KeyFigure.RulesIssued, text.TrendIssued), (KeyFigure.RulesRepealed, text.TrendRepealed), (KeyFigure.RulesInForce, text.TrendInForce)]),
            new TrendGroup("trend-reviews", text.TrendReviews, [.. Labelled(KeyFigure.Reviews, KeyFigure.Lawsuits)]),
        ];

        IEnumerable<(KeyFigure, string)> Labelled(params KeyFigure[] figures) => figures.Select(figure => (figure, KeyFigureLabels.Of(figure, text)));
    }

    /// <param name="reports">An agency's, ascending by year.</param>
    /// <returns>Null where there is no report.</returns>
    public AgencyTrends? Plan(IReadOnlyList<ReportSummary> reports)
    {
        if (reports.Count < 2)
        {
            return reports.Count == 0 ? null : new AgencyTrends(text.TrendNeedsYears(reports[0].Year), []);
        }

        var figures = new[] { Plan(applications, reports), PlanOutcomes(reports) }.Concat(others.Select(group => Plan(group, reports)));
        var note = reports[^1].Year - reports[0].Year >= TrendReader.YearLimit ? text.TrendYearLimit(TrendReader.YearLimit) : "";
        return new AgencyTrends(note, [.. figures.OfType<ChartFigure>()]);
    }

    private ChartFigure? Plan(TrendGroup group, IReadOnlyList<ReportSummary> reports)
    {
        var series = TrendReader.Read(reports, group.Parts);
        var sentences = series.Select(one => TrendSentences.Of(one, text)).OfType<string>().ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        sentences.AddRange(TrendSentences.Gaps(series, TrendReader.OtherForm(reports, group.Parts), text));
        var charts = Draw(group, [.. series.Where(one => one.Known.Count() > 1 && one.Largest > 0)]).ToList();
        return new ChartFigure(group.Id, group.Title, sentences, charts, charts.Count == 0 ? null : Table(group.Title, series));
    }

    private ChartFigure? PlanOutcomes(IReadOnlyList<ReportSummary> reports)
    {
        var series = TrendReader.Read(reports, outcomes.Parts);
        var trend = OutcomeTrend.Of(series, text);
        if (trend.Sentences.Count == 0)
        {
            return null;
        }

        List<string> sentences = [.. trend.Sentences, .. TrendSentences.Gaps(series, [], text)];
        if (trend.Known < 2 || !ChartLimits.CanDraw(trend.Totals))
        {
            return new ChartFigure(outcomes.Id, outcomes.Title, sentences, [], null);
        }

        var chart = new StackChart(NameOf(outcomes.Title, trend.Parts.Select(part => part.Label), series[0]), Years(series[0]), trend.Parts, text.TrendGapMark);
        return new ChartFigure(outcomes.Id, outcomes.Title, sentences, [chart.ToMarkup()], Table(outcomes.Title, series));
    }

    // A series that would lie flat on the others' axis gets a drawing of its own.
    private IEnumerable<Markup> Draw(TrendGroup group, IReadOnlyList<TrendSeries> series)
    {
        while (series.Count > 0)
        {
            var largest = series.Max(one => one.Largest);
            var together = series.Where(one => one.Largest >= largest * ChartLimits.FlatShare).ToList();
            series = [.. series.Except(together)];
            if (largest >= ChartLimits.TooLarge)
            {
                continue;
            }

            var name = NameOf(group.Title, together.Select(one => one.Label), together[0]);
            yield return together.Count == 1
                ? new ColumnChart(name, together[0].Label, Years(together[0]), Values(together[0]), text.TrendGapMark).ToMarkup()
                : new LineChart(name, Years(together[0]), [.. together.Select(one => new ChartSeries(one.Label, Values(one)))], text.TrendGapMark).ToMarkup();
        }
    }

    private ChartTable Table(string caption, IReadOnlyList<TrendSeries> series) => new(
        text.TrendCaption(caption),
        [text.Year, .. series.Select(one => one.Label)],
        [.. series[0].Points.Select((point, index) => new ChartTableRow(FigurePrinter.Print(point.Year), [.. series.Select(one => Cell(one.Points[index]))]))]);

    private string Cell(TrendPoint point) => point.Gap switch
    {
        TrendGap.NoReport => text.TrendGapNoReport,
        TrendGap.NotOnForm => text.TrendGapNotOnForm,
        TrendGap.NotGiven => text.TrendGapNotGiven,
        _ => FigurePrinter.Print(point.Value),
    };

    private string NameOf(string title, IEnumerable<string> labels, TrendSeries span) =>
        text.TrendChartName(title, string.Join(text.ListSeparator, labels), span.Points[0].Year, span.Points[^1].Year);

    private static List<string> Years(TrendSeries series) => [.. series.Points.Select(point => FigurePrinter.Print(point.Year))];

    private static List<decimal?> Values(TrendSeries series) => [.. series.Points.Select(point => point.Value)];
}

using SiteGen.Site.Building;
using SiteGen.Site.Figures;

namespace SiteGen.Site.Planning.Trends;

/// <summary>
/// Takes an agency's reports and gives a figure year by year: each year of the span has its point, so that what is missing stays a
/// gap. Years before the first and after the last whose form has the figure are cut off.
/// </summary>
internal static class TrendReader
{
    /// <summary>How many years are shown: what a phone has room for; the reports themselves have the rest.</summary>
    public const int YearLimit = 10;

    /// <param name="reports">Ascending by year, at least one.</param>
    /// <param name="figures">The figures and their labels; they share one span of years.</param>
    public static IReadOnlyList<TrendSeries> Read(IReadOnlyList<ReportSummary> reports, IReadOnlyList<(KeyFigure Figure, string Label)> figures)
    {
        var byYear = reports.ToDictionary(report => report.Year);
        var years = reports.Where(report => figures.Any(figure => KeyFigureReader.IsOn(report.Form, figure.Figure))).Select(report => report.Year).ToList();
        if (years.Count == 0)
        {
            return [];
        }

        var last = years[^1];
        var first = Math.Max(years[0], last - YearLimit + 1);
        return [.. figures.Select(figure => new TrendSeries(figure.Label, [.. Enumerable.Range(first, last - first + 1).Select(year => Point(year, byYear.GetValueOrDefault(year), figure.Figure))]))];
    }

    /// <summary>The years of a span whose form has none of the figures, which is why they are not in it.</summary>
    public static IReadOnlyList<int> OtherForm(IReadOnlyList<ReportSummary> reports, IReadOnlyList<(KeyFigure Figure, string Label)> figures) =>
    [
        .. reports
            .Where(report => report.Year > reports[^1].Year - YearLimit && !figures.Any(figure => KeyFigureReader.IsOn(report.Form, figure.Figure)))
            .Select(report => report.Year),
    ];

    private static TrendPoint Point(int year, ReportSummary? report, KeyFigure figure) => report switch
    {
        null => new TrendPoint(year, null, TrendGap.NoReport),
        _ when report.Figures[figure] is { } value => new TrendPoint(year, value, TrendGap.None),
        _ => new TrendPoint(year, null, KeyFigureReader.IsOn(report.Form, figure) ? TrendGap.NotGiven : TrendGap.NotOnForm),
    };
}

using SiteGen.Site.Charts;
using SiteGen.Site.Figures;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Trends;

/// <summary>How applications were answered over the years, in three parts: disclosed at least in part, refused, and all else.</summary>
/// <param name="Parts">From the bottom of the drawing up.</param>
/// <param name="Sentences">None where no year has figures.</param>
/// <param name="Totals">The parts of each year taken together; null where there are none.</param>
internal sealed record OutcomeTrend(IReadOnlyList<ChartSeries> Parts, IReadOnlyList<string> Sentences, IReadOnlyList<decimal?> Totals)
{
    public static readonly IReadOnlyList<KeyFigure> Figures =
    [
        KeyFigure.Granted, KeyFigure.PartlyGranted, KeyFigure.Refused, KeyFigure.NotAvailable, KeyFigure.NotProcessed, KeyFigure.OtherOutcome,
    ];

    // Where each part begins among the figures, and where the last ends.
    private static readonly int[] Bounds = [0, 2, 3, 6];

    /// <summary>How many years have figures.</summary>
    public int Known => Totals.Count(total => total is not null);

    /// <param name="series">One for each of <see cref="Figures"/>, over one span of years.</param>
    /// <param name="text">The interface's texts.</param>
    public static OutcomeTrend Of(IReadOnlyList<TrendSeries> series, Texts text)
    {
        if (series.Count == 0)
        {
            return new OutcomeTrend([], [], []);
        }

        string[] labels = [text.TrendDisclosed, text.TrendRefused, text.TrendOtherwise];
        List<ChartSeries> parts = [.. labels.Select((label, part) => new ChartSeries(label, [.. series[0].Points.Select((_, year) => Sum(series.Skip(Bounds[part]).Take(Bounds[part + 1] - Bounds[part]), year))]))];
        List<decimal?> totals = [.. series[0].Points.Select((_, year) => Sum(series, year))];
        return new OutcomeTrend(parts, [.. SentencesOf(parts, totals, [.. series[0].Points.Select(point => point.Year)], text)], totals);
    }

    private static IEnumerable<string> SentencesOf(List<ChartSeries> parts, List<decimal?> totals, List<int> years, Texts text)
    {
        List<int> known = [.. Enumerable.Range(0, years.Count).Where(year => totals[year] is not null)];
        List<int> answered = [.. known.Where(year => totals[year] > 0)];
        if (known.Count == 0)
        {
            yield break;
        }

        if (answered.Count == 0)
        {
            var all = new TrendSeries(text.TrendOutcomes, [.. years.Select((year, index) => new TrendPoint(year, totals[index], totals[index] is null ? TrendGap.NotGiven : TrendGap.None))]);
            yield return TrendSentences.Of(all, text)!;
            yield break;
        }

        var last = answered[^1];
        yield return text.TrendOutcomeLatest(years[last], FigurePrinter.Print(totals[last]), string.Join(text.ItemSeparator, parts.Select(part =>
            text.TrendOutcomePart(part.Label, FigurePrinter.Print(part.Values[last] ?? 0), SharePrinter.Print(part.Values[last] ?? 0, totals[last]!.Value)))));
        if (answered.Count > 1)
        {
            yield return ShareRange(parts[0], totals, years, answered, text);
        }
    }

    private static string ShareRange(ChartSeries disclosed, List<decimal?> totals, List<int> years, List<int> answered, Texts text)
    {
        var shares = answered.ToDictionary(year => year, year => (disclosed.Values[year] ?? 0) / totals[year]!.Value);
        var (highest, lowest) = (shares.Values.Max(), shares.Values.Min());
        return highest == lowest
            ? text.TrendShareSame(SharePrinter.Print(highest, 1))
            : text.TrendShareRange(YearsAt(highest), SharePrinter.Print(highest, 1), YearsAt(lowest), SharePrinter.Print(lowest, 1));

        string YearsAt(decimal share) => TrendSentences.Years([.. answered.Where(year => shares[year] == share).Select(year => years[year])], text);
    }

    private static decimal? Sum(IEnumerable<TrendSeries> series, int year)
    {
        decimal? sum = null;
        foreach (var one in series)
        {
            sum = one.Points[year].Value is { } value ? (sum ?? 0) + value : sum;
        }

        return sum;
    }
}

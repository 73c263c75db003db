using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Planning.Trends;

/// <summary>Says in words what a figure did over the years: rises, falls, the highest and the lowest, all 0, and what is missing.</summary>
public static class TrendSentences
{
    /// <summary>How many years are named one by one.</summary>
    private const int NamedYears = 3;

    /// <summary>The sentence for one figure; null where no year has it.</summary>
    public static string? Of(TrendSeries series, Texts text)
    {
        var known = series.Known.ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            return text.TrendOneYear(series.Label, first.Year, Print(first));
        }

        if (known.TrueForAll(point => point.Value == first.Value))
        {
            return (first.Value == 0, HasAllYears: last.Year - first.Year == known.Count - 1) switch
            {
                (true, true) => text.TrendAllZero(first.Year, last.Year, series.Label),
                (true, _) => text.TrendKnownZero(series.Label, known.Count),
                (_, true) => text.TrendAllSame(first.Year, last.Year, series.Label, Print(first)),
                _ => text.TrendKnownSame(series.Label, known.Count, Print(first)),
            };
        }

        if (Steady(known) is { } direction)
        {
            return (direction, known.Count) switch
            {
                ( > 0, 2) => text.TrendRose(series.Label, first.Year, Print(first), last.Year, Print(last)),
                ( < 0, 2) => text.TrendFell(series.Label, first.Year, Print(first), last.Year, Print(last)),
                ( > 0, _) => text.TrendRises(series.Label, first.Year, Print(first), last.Year, Print(last)),
                _ => text.TrendFalls(series.Label, first.Year, Print(first), last.Year, Print(last)),
            };
        }

        return Range(series.Label, known, text) + Latest(series.Points, known, text);
    }

    /// <summary>What the figures leave out and why, a sentence for each reason.</summary>
    /// <param name="series">Figures that are shown together.</param>
    /// <param name="otherForm">Years whose form has none of them.</param>
    /// <param name="text">The interface's texts.</param>
    public static IEnumerable<string> Gaps(IReadOnlyList<TrendSeries> series, IReadOnlyList<int> otherForm, Texts text)
    {
        if (otherForm.Count > 0)
        {
            yield return text.TrendOtherForm(Years(otherForm, text, int.MaxValue));
        }

        if (YearsWith(TrendGap.NoReport) is { Count: > 0 } absent)
        {
            yield return text.TrendNoReport(Years(absent, text, int.MaxValue));
        }

        if (YearsWith(TrendGap.NotGiven) is { Count: > 0 } blank)
        {
            yield return text.TrendNotGiven(Years(blank, text, int.MaxValue));
        }

        List<int> YearsWith(TrendGap gap) =>
            [.. series.SelectMany(one => one.Points).Where(point => point.Gap == gap).Select(point => point.Year).Distinct().Order()];
    }

    /// <summary>2019年、2021年; or 2019年等5个年度.</summary>
    public static string Years(IReadOnlyList<int> years, Texts text, int named = NamedYears) => years.Count > named
        ? text.TrendManyYears(years[0], years.Count)
        : string.Join(text.ListSeparator, years.Select(year => text.YearName(year)));

    // 1 where every step is a rise, -1 where every step is a fall; a step over a missing year is none.
    private static int? Steady(List<TrendPoint> known)
    {
        var direction = Math.Sign(known[1].Value!.Value - known[0].Value!.Value);
        for (var index = 1; index < known.Count; index++)
        {
            if (known[index].Year != known[index - 1].Year + 1 || Math.Sign(known[index].Value!.Value - known[index - 1].Value!.Value) != direction)
            {
                return null;
            }
        }

        return direction == 0 ? null : direction;
    }

    private static string Range(string label, List<TrendPoint> known, Texts text)
    {
        var (highest, lowest) = (known.Max(point => point.Value), known.Min(point => point.Value));
        return text.TrendRange(label, YearsAt(highest), highest, YearsAt(lowest), lowest);

        string YearsAt(decimal? value) => Years([.. known.Where(point => point.Value == value).Select(point => point.Year)], text);
    }

    private static string Latest(IReadOnlyList<TrendPoint> points, List<TrendPoint> known, Texts text)
    {
        var last = known[^1];
        var named = last.Value == known.Max(point => point.Value) || last.Value == known.Min(point => point.Value);
        if (points.FirstOrDefault(point => point.Year == last.Year - 1).Value is not { } before)
        {
            return named ? "" : text.TrendLatest(last.Year, Print(last));
        }

        var change = last.Value!.Value - before;
        var amount = FigurePrinter.Print(Math.Abs(change));
        return (Math.Sign(change), named) switch
        {
            (1, true) => text.TrendMore(last.Year, amount),
            (1, _) => text.TrendLatestMore(last.Year, Print(last), amount),
            (-1, true) => text.TrendLess(last.Year, amount),
            (-1, _) => text.TrendLatestLess(last.Year, Print(last), amount),
            (_, true) => text.TrendSame(last.Year),
            _ => text.TrendLatestSame(last.Year, Print(last)),
        };
    }

    private static string Print(TrendPoint point) => FigurePrinter.Print(point.Value);
}

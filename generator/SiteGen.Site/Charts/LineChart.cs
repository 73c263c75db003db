using SiteGen.Site.Rendering;

namespace SiteGen.Site.Charts;

/// <summary>
/// Up to three rows of values over the same categories, as lines that differ in mark, dash and colour. A value that is not there
/// leaves a gap, which is neither drawn over nor drawn as 0.
/// </summary>
/// <param name="Name">What a screen reader says.</param>
/// <param name="Categories">Years, oldest first.</param>
/// <param name="Series">At most three, not all 0.</param>
/// <param name="GapWord">What stands where no series has a value.</param>
public sealed record LineChart(string Name, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series, string GapWord)
{
    public Markup ToMarkup() => new DrawnMarkup(Draw);

    private void Draw(HtmlWriter writer)
    {
        var pen = new SvgPen(writer);
        var scale = AxisScale.For(Series.SelectMany(series => series.Values).Max() ?? 0);
        var legend = LegendLayout.Plan([.. Series.Select(series => series.Label)], ChartFrame.Width);
        var top = ((legend[^1].Row + 1) * LegendLayout.RowHeight) + 8;
        var area = ChartFrame.Beside(scale.Ticks.Select(CategoryAxis.LabelOf), top, Categories.Count);
        pen.Open(Name, area.Bottom + ChartFrame.FootHeight);
        CategoryAxis.DrawValues(pen, area, scale);
        CategoryAxis.DrawCategories(pen, area, Categories);
        CategoryAxis.DrawGaps(pen, area, [.. Categories.Select((_, slot) => Series.All(series => series.Values[slot] is null))], GapWord);
        for (var number = 0; number < Series.Count; number++)
        {
            DrawSeries(pen, number, legend[number], area, scale);
        }

        pen.Close();
    }

    private void DrawSeries(SvgPen pen, int number, (decimal X, int Row) legend, PlotArea area, AxisScale scale)
    {
        var points = Series[number].Values.Select((value, slot) => value is null ? default : (X: area.X(slot), Y: area.Y(scale.ShareOf(value.Value)))).ToList();
        var sampleY = (legend.Row * LegendLayout.RowHeight) + 9;
        var runs = LinePlot.Runs(Series[number].Values).Select(run => points.GetRange(run.First, run.Last - run.First + 1)).ToList();
        pen.OpenSeries(number);
        pen.Lines([[(legend.X, sampleY), (legend.X + 22, sampleY)], .. runs.Where(run => run.Count > 1)], Dash(number));
        pen.Marks([(legend.X + 11, sampleY), .. runs.SelectMany(run => run)], Mark(number), MarkAttributes(number));
        pen.CloseSeries();
        pen.Text(legend.X + LegendLayout.SampleWidth, sampleY + 4.5m, Series[number].Label, SvgAnchor.Start);
    }

    private static ReadOnlySpan<byte> Dash(int number) => number switch
    {
        0 => default,
        1 => " stroke-dasharray=\"7 3\""u8,
        _ => " stroke-dasharray=\"2 3\""u8,
    };

    // A disc, a hollow square, a triangle: each drawn from its middle.
    private static ReadOnlySpan<byte> Mark(int number) => number switch
    {
        0 => "h0"u8,
        1 => "m-3.5-3.5h7v7h-7z"u8,
        _ => "m0-4.5l4.5 8h-9z"u8,
    };

    private static ReadOnlySpan<byte> MarkAttributes(int number) => number switch
    {
        0 => " stroke=\"currentColor\" stroke-width=\"7\" stroke-linecap=\"round\""u8,
        1 => " class=\"hollow\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\""u8,
        _ => default,
    };
}

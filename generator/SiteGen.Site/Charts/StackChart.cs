using SiteGen.Site.Rendering;

namespace SiteGen.Site.Charts;

/// <summary>What a whole is made of, as columns of up to three parts: the first filled, the second hatched, the third outlined.</summary>
/// <param name="Name">What a screen reader says.</param>
/// <param name="Categories">Years, oldest first.</param>
/// <param name="Parts">From the bottom up; at most three, and all have a gap where one has.</param>
/// <param name="GapWord">What stands in a gap.</param>
public sealed record StackChart(string Name, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Parts, string GapWord)
{
    private const decimal ColumnShare = 0.6m;
    private const decimal WidestColumn = 40;

    // A page has one chart of this kind, so the pattern's id is its own.
    private static ReadOnlySpan<byte> Hatch =>
        "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 3h6\" stroke=\"currentColor\" stroke-width=\"2\"/></pattern>"u8;

    public Markup ToMarkup() => new DrawnMarkup(Draw);

    /// <summary>Where the parts of a column begin and end, as sums from the bottom up; none where there is a gap.</summary>
    public IReadOnlyList<(int Part, decimal From, decimal To)> Column(int slot)
    {
        var parts = new List<(int, decimal, decimal)>();
        var sum = 0m;
        for (var part = 0; part < Parts.Count; part++)
        {
            if (Parts[part].Values[slot] is > 0 and var value)
            {
                parts.Add((part, sum, sum + value));
                sum += value;
            }
        }

        return parts;
    }

    private void Draw(HtmlWriter writer)
    {
        var pen = new SvgPen(writer);
        var columns = Categories.Select((_, slot) => Column(slot)).ToList();
        var scale = AxisScale.For(columns.Max(column => column.Count == 0 ? 0 : column[^1].To));
        var legend = LegendLayout.Plan([.. Parts.Select(part => part.Label)], ChartFrame.Width);
        var area = ChartFrame.Beside(scale.Ticks.Select(CategoryAxis.LabelOf), ((legend[^1].Row + 1) * LegendLayout.RowHeight) + 8, Categories.Count);
        pen.Open(Name, area.Bottom + ChartFrame.FootHeight);
        CategoryAxis.DrawValues(pen, area, scale);
        CategoryAxis.DrawCategories(pen, area, Categories);
        CategoryAxis.DrawGaps(pen, area, [.. Categories.Select((_, slot) => Parts.All(part => part.Values[slot] is null))], GapWord);
        var width = Math.Min(WidestColumn, area.Slot * ColumnShare);
        for (var part = 0; part < Parts.Count; part++)
        {
            pen.OpenSeries(part);
            if (part == 1)
            {
                pen.Raw(Hatch);
            }

            var y = legend[part].Row * LegendLayout.RowHeight;
            pen.Rectangle(legend[part].X + 1, y + 3, 20, 12, Fill(part));
            for (var slot = 0; slot < columns.Count; slot++)
            {
                foreach (var (_, from, to) in columns[slot].Where(piece => piece.Part == part))
                {
                    var high = area.Y(scale.ShareOf(to));
                    pen.Rectangle(area.X(slot) - (width / 2), high, width, area.Y(scale.ShareOf(from)) - high, Fill(part));
                }
            }

            pen.CloseSeries();
            pen.Text(legend[part].X + LegendLayout.SampleWidth, y + 13.5m, Parts[part].Label, SvgAnchor.Start);
        }

        pen.Close();
    }

    private static ReadOnlySpan<byte> Fill(int part) => part switch
    {
        0 => " stroke=\"currentColor\""u8,
        1 => " fill=\"url(#hatch)\" stroke=\"currentColor\""u8,
        _ => " fill=\"none\" stroke=\"currentColor\""u8,
    };
}

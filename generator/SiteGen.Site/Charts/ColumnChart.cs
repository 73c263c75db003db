using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Charts;

/// <summary>One row of values as columns, each with its figure above it where there is room, and otherwise beside an axis.</summary>
/// <param name="Name">What a screen reader says.</param>
/// <param name="Label">What the values are, drawn above them.</param>
/// <param name="Categories">Years, oldest first.</param>
/// <param name="Values">One for each, not all 0; null leaves a gap.</param>
/// <param name="GapWord">What stands in a gap.</param>
public sealed record ColumnChart(string Name, string Label, IReadOnlyList<string> Categories, IReadOnlyList<decimal?> Values, string GapWord)
{
    private const decimal ColumnShare = 0.6m;
    private const decimal WidestColumn = 40;

    // The label's row, and room for the figure over the tallest column.
    private const int Head = LegendLayout.RowHeight + 18;

    public Markup ToMarkup() => new DrawnMarkup(Draw);

    private void Draw(HtmlWriter writer)
    {
        var pen = new SvgPen(writer);
        var figures = Values.Select(value => FigurePrinter.Print(value)).ToList();
        var area = ChartFrame.Beside([], Head, Categories.Count);
        var scale = new AxisScale(Values.Max() ?? 1, 1);
        var labelled = ChartText.LabelStep(figures, area.Slot) == 1;
        if (!labelled)
        {
            scale = AxisScale.For(scale.Top);
            area = ChartFrame.Beside(scale.Ticks.Select(CategoryAxis.LabelOf), Head, Categories.Count);
        }

        pen.Open(Name, area.Bottom + ChartFrame.FootHeight);
        pen.Text(0, 13.5m, Label, SvgAnchor.Start);
        if (labelled)
        {
            pen.LevelLines(area.Left, area.Right, [area.Bottom]);
        }
        else
        {
            CategoryAxis.DrawValues(pen, area, scale);
        }

        CategoryAxis.DrawCategories(pen, area, Categories);
        CategoryAxis.DrawGaps(pen, area, [.. Values.Select(value => value is null)], GapWord);
        DrawColumns(pen, area, scale, labelled ? figures : null);
        pen.Close();
    }

    private void DrawColumns(SvgPen pen, PlotArea area, AxisScale scale, List<string>? figures)
    {
        var width = Math.Min(WidestColumn, area.Slot * ColumnShare);
        pen.OpenSeries(0);
        for (var slot = 0; slot < Values.Count; slot++)
        {
            if (Values[slot] is > 0 and var value)
            {
                var y = area.Y(scale.ShareOf(value));
                pen.Rectangle(area.X(slot) - (width / 2), y, width, area.Bottom - y);
            }
        }

        pen.CloseSeries();
        for (var slot = 0; figures is not null && slot < Values.Count; slot++)
        {
            if (Values[slot] is { } value)
            {
                pen.Text(area.X(slot), area.Y(scale.ShareOf(value)) - 4, figures[slot], SvgAnchor.Middle);
            }
        }
    }
}

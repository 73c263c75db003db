using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Charts;

/// <summary>One row of values as level bars, one below the other: for categories whose names are long. Each bar has its figure at its end.</summary>
/// <param name="Name">What a screen reader says.</param>
/// <param name="Categories">From the top down.</param>
/// <param name="Values">One for each, not all 0.</param>
public sealed record BarChart(string Name, IReadOnlyList<string> Categories, IReadOnlyList<decimal> Values)
{
    /// <summary>From one bar to the next.</summary>
    public const int RowHeight = 22;

    private const int BarHeight = 14;

    /// <summary>The left edge of the bars and the length of the longest, its figure having found room at its end.</summary>
    public (decimal Left, decimal Longest) Lengths()
    {
        var left = Categories.Max(ChartText.WidthOf) + 6;
        return (left, ChartFrame.Width - left - Values.Max(value => ChartText.WidthOf(FigurePrinter.Print(value))) - 6);
    }

    public Markup ToMarkup() => new DrawnMarkup(Draw);

    private void Draw(HtmlWriter writer)
    {
        var pen = new SvgPen(writer);
        var (left, longest) = Lengths();
        var largest = Values.Max();
        pen.Open(Name, (Categories.Count * RowHeight) + 2);
        pen.OpenSeries(0);
        for (var row = 0; row < Values.Count; row++)
        {
            if (Values[row] > 0)
            {
                pen.Rectangle(left, (row * RowHeight) + 4, longest * Values[row] / largest, BarHeight);
            }
        }

        pen.CloseSeries();
        for (var row = 0; row < Values.Count; row++)
        {
            var y = (row * RowHeight) + 15.5m;
            pen.Text(left - 6, y, Categories[row], SvgAnchor.End);
            pen.Text(left + (longest * Values[row] / largest) + 4, y, FigurePrinter.Print(Values[row]), SvgAnchor.Start);
        }

        pen.Close();
    }
}

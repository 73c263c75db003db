using SiteGen.Site.Planning.Tables;

namespace SiteGen.Site.Charts;

/// <summary>Draws what stands around a chart over categories: the value axis with its level lines, and the categories' labels.</summary>
internal static class CategoryAxis
{
    public static string LabelOf(decimal tick) => FigurePrinter.Print(tick);

    public static void DrawValues(SvgPen pen, PlotArea area, AxisScale scale)
    {
        pen.LevelLines(area.Left, area.Right, scale.Ticks.Select(tick => area.Y(scale.ShareOf(tick))));
        foreach (var tick in scale.Ticks)
        {
            pen.Text(area.Left - 4, area.Y(scale.ShareOf(tick)) + 4.5m, LabelOf(tick), SvgAnchor.End);
        }
    }

    /// <summary>The labels that find room, counted from the newest, which always has one.</summary>
    public static void DrawCategories(SvgPen pen, PlotArea area, IReadOnlyList<string> categories)
    {
        var step = ChartText.LabelStep(categories, area.Slot);
        for (var slot = categories.Count - 1; slot >= 0; slot -= step)
        {
            pen.Text(area.X(slot), area.Bottom + 16, categories[slot], SvgAnchor.Middle);
        }
    }

    /// <summary>The word that stands where there is no value, so that a gap is not taken for 0.</summary>
    public static void DrawGaps(SvgPen pen, PlotArea area, IReadOnlyList<bool> gaps, string word)
    {
        if (word.Length == 0 || ChartText.WidthOf(word) > area.Slot)
        {
            return;
        }

        for (var slot = 0; slot < gaps.Count; slot++)
        {
            if (gaps[slot])
            {
                pen.Text(area.X(slot), area.Bottom - 4, word, SvgAnchor.Middle);
            }
        }
    }
}

namespace SiteGen.Site.Charts;

/// <summary>The measures all charts share, in units of the drawing.</summary>
public static class ChartFrame
{
    /// <summary>As wide as the text of a page on a phone 360 px wide: a unit is about a pixel there, so words keep their size.</summary>
    public const int Width = 320;

    public const int PlotHeight = 124;

    /// <summary>Below the axis: room for its labels.</summary>
    public const int FootHeight = 20;

    private const int Margin = 4;

    /// <summary>The area beside an axis whose widest label is known.</summary>
    /// <param name="axisLabels">What stands left of the plot; none for a chart without an axis.</param>
    /// <param name="top">Where the plot begins.</param>
    /// <param name="slots">How many categories there are.</param>
    public static PlotArea Beside(IEnumerable<string> axisLabels, int top, int slots)
    {
        var widest = axisLabels.Select(ChartText.WidthOf).DefaultIfEmpty(-Margin).Max();
        return new PlotArea(widest + Margin, top, Width - Margin, top + PlotHeight, slots);
    }
}

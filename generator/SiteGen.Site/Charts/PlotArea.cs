namespace SiteGen.Site.Charts;

/// <summary>The rectangle a chart draws its values in, cut into slots of one width; in units of the drawing, downwards from the top.</summary>
public sealed record PlotArea(decimal Left, decimal Top, decimal Right, decimal Bottom, int Slots)
{
    public decimal Slot => (Right - Left) / Slots;

    /// <summary>The middle of a slot.</summary>
    public decimal X(int slot) => Left + (Slot * (slot + 0.5m));

    /// <param name="share">From 0 at the bottom to 1 at the top.</param>
    public decimal Y(decimal share) => Bottom - (share * (Bottom - Top));
}

namespace SiteGen.Site.Charts;

/// <summary>A value axis from 0 up to a round number, with a tick at every step of 1, 2 or 5 times a power of ten.</summary>
/// <param name="Step">Between two ticks; at least 1, since what is counted is whole.</param>
/// <param name="Steps">How many there are, at least 1.</param>
public sealed record AxisScale(decimal Step, int Steps)
{
    private const int MostSteps = 4;

    public decimal Top => Step * Steps;

    public IEnumerable<decimal> Ticks => Enumerable.Range(0, Steps + 1).Select(tick => tick * Step);

    /// <param name="largest">What must find room; not negative.</param>
    public static AxisScale For(decimal largest)
    {
        var step = 1m;
        for (var turn = 0; step * MostSteps < largest; turn++)
        {
            step = turn % 3 == 1 ? step * 5 / 2 : step * 2;
        }

        return new AxisScale(step, Math.Max(1, (int)Math.Ceiling(largest / step)));
    }

    /// <summary>How far up the axis a value stands, from 0 to 1.</summary>
    public decimal ShareOf(decimal value) => value / Top;
}

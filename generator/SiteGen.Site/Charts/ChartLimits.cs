namespace SiteGen.Site.Charts;

/// <summary>What a drawing can show; what lies beyond is told in words and in the table alone.</summary>
public static class ChartLimits
{
    /// <summary>The first value whose digits would leave no room for what they measure.</summary>
    public const decimal TooLarge = 1_000_000_000;

    /// <summary>A series that stays below this share of the largest one would lie flat on the axis.</summary>
    public const decimal FlatShare = 0.1m;

    public static bool CanDraw(IEnumerable<decimal?> values)
    {
        var largest = values.Max() ?? 0;
        return largest is > 0 and < TooLarge;
    }
}

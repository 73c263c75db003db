namespace SiteGen.Site.Charts;

/// <summary>Sets a legend's entries in rows, left to right, as many to a row as fit.</summary>
internal static class LegendLayout
{
    public const int RowHeight = 19;
    public const int SampleWidth = 26;
    private const int Gap = 12;

    /// <summary>The left edge and the row of each entry.</summary>
    public static IReadOnlyList<(decimal X, int Row)> Plan(IReadOnlyList<string> labels, decimal width)
    {
        var places = new List<(decimal X, int Row)>();
        var (x, row) = (0m, 0);
        foreach (var label in labels)
        {
            var needed = SampleWidth + ChartText.WidthOf(label);
            if (x > 0 && x + needed > width)
            {
                (x, row) = (0, row + 1);
            }

            places.Add((x, row));
            x += needed + Gap;
        }

        return places;
    }
}

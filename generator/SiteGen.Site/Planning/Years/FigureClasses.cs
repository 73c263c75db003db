namespace SiteGen.Site.Planning.Years;

/// <summary>Classes for counts that range from none to tens of thousands: 0, 1–4, 5–9, 10–49, 50–99, … each about ten times as wide as the one two before.</summary>
public static class FigureClasses
{
    private static readonly decimal[] Starts = [0, 1, 5, 10, 50, 100, 500, 1000, 5000, 10_000];

    /// <summary>How many values lie in each class, from 0 up to the class of the largest value.</summary>
    /// <param name="values">Whole, not negative; at least one.</param>
    /// <returns>The first and the last value of each class; the last of the highest is null.</returns>
    public static IReadOnlyList<(decimal First, decimal? Last, int Count)> Count(IReadOnlyList<decimal> values)
    {
        var counts = new int[Starts.Length];
        foreach (var value in values)
        {
            counts[ClassOf(value)]++;
        }

        return
        [
            .. Enumerable.Range(0, ClassOf(values.Max()) + 1)
                .Select(index => (Starts[index], index + 1 < Starts.Length ? Starts[index + 1] - 1 : (decimal?)null, counts[index])),
        ];
    }

    private static int ClassOf(decimal value) => Array.FindLastIndex(Starts, start => value >= start);
}

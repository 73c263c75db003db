namespace SiteGen.Site.Charts;

/// <summary>Where a line runs: through the values that stand next to each other, never over a gap.</summary>
public static class LinePlot
{
    /// <summary>The runs of neighbouring values, each from its first to its last slot; a run of one is a point.</summary>
    public static IReadOnlyList<(int First, int Last)> Runs(IReadOnlyList<decimal?> values)
    {
        var runs = new List<(int, int)>();
        for (var slot = 0; slot < values.Count; slot++)
        {
            if (values[slot] is null)
            {
                continue;
            }

            var first = slot;
            while (slot + 1 < values.Count && values[slot + 1] is not null)
            {
                slot++;
            }

            runs.Add((first, slot));
        }

        return runs;
    }
}

namespace SiteGen.Benchmarks.Measuring;

internal static class Statistics
{
    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The value that nine tenths do not exceed.</summary>
    public static double NinthTenth(IEnumerable<double> values)
    {
        double[] sorted = values.Order().ToArray();
        return sorted[(int)Math.Ceiling(sorted.Length * 0.9) - 1];
    }
}

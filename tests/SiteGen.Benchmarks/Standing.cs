using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks;

/// <summary>How one program did on one corpus.</summary>
/// <param name="Reports">The size of the corpus.</param>
/// <param name="Name">The program.</param>
/// <param name="Runs">Its runs, in order.</param>
/// <param name="Reference">SiteGen's runs, in the same rounds.</param>
/// <param name="Written">What one run wrote.</param>
internal sealed record Standing(int Reports, string Name, IReadOnlyList<Usage> Runs, IReadOnlyList<Usage> Reference, TreeSize Written)
{
    public double Wall => Statistics.Median(Runs.Select(run => run.Wall));

    public double Best => Runs.Min(run => run.Wall);

    public double Processor => Statistics.Median(Runs.Select(run => run.Processor));

    /// <summary>The median over the rounds of this program's wall time to SiteGen's in the same round.</summary>
    public double Ratio => Statistics.Median(Runs.Zip(Reference, (own, other) => own.Wall / other.Wall));

    public Usage Largest => Runs.MaxBy(run => run.PeakKibibytes)!;
}

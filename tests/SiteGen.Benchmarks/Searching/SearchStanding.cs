using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Searching;

/// <summary>What one program's search cost on one corpus.</summary>
/// <param name="Reports">The size of the corpus.</param>
/// <param name="Name">The program.</param>
/// <param name="Index">What it wrote for the search.</param>
/// <param name="With">SiteGen's builds with the search; another program's own runs over the finished site.</param>
/// <param name="Without">SiteGen's builds without it; empty for another program.</param>
/// <param name="Queries">What was asked.</param>
internal sealed record SearchStanding(int Reports, string Name, TreeSize Index, IReadOnlyList<Usage> With, IReadOnlyList<Usage> Without, IReadOnlyList<QuerySet> Queries)
{
    /// <summary>Seconds of processor that the search took of the build, the median over the rounds.</summary>
    public double Processor => Without.Count == 0
        ? Statistics.Median(With.Select(run => run.Processor))
        : Statistics.Median(With.Zip(Without, (with, without) => with.Processor - without.Processor));

    /// <summary>Its share of the build's processor time; null for another program.</summary>
    public double? Share => Without.Count == 0 ? null : Statistics.Median(With.Zip(Without, (with, without) => 1 - (without.Processor / with.Processor)));

    /// <summary>The largest resident set in KiB, with and without the search.</summary>
    public (long With, long Without) Peak => (With.Max(run => run.PeakKibibytes), Without.Select(run => run.PeakKibibytes).DefaultIfEmpty().Max());
}

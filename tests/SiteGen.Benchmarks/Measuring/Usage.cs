namespace SiteGen.Benchmarks.Measuring;

/// <summary>What one run cost.</summary>
/// <param name="Wall">Seconds from start to exit.</param>
/// <param name="Processor">User and system seconds of the process and its children.</param>
/// <param name="PeakKibibytes">The largest resident set of any one process, in KiB; 0 where it is not measured.</param>
/// <param name="FloorKibibytes">A peak that is not above this one was the measuring process's own, and the run's is below it.</param>
internal sealed record Usage(double Wall, double Processor, long PeakKibibytes, long FloorKibibytes);

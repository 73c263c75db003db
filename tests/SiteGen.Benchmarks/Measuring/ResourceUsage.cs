using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>What the kernel says a process or its finished children have used: getrusage(2), Linux, 64 bits.</summary>
[StructLayout(LayoutKind.Sequential)]
internal partial struct ResourceUsage
{
    private const int Self = 0;
    private const int Children = -1;

    private nint userSeconds;
    private nint userMicroseconds;
    private nint systemSeconds;
    private nint systemMicroseconds;
    private nint peakKibibytes;
    private Counters rest;

    public readonly double ProcessorSeconds => userSeconds + systemSeconds + ((userMicroseconds + systemMicroseconds) / 1e6);

    public readonly long PeakKibibytes => peakKibibytes;

    public static ResourceUsage OfSelf() => Read(Self);

    /// <summary>The sum over all children that have ended, but the peak of the largest one.</summary>
    public static ResourceUsage OfChildren() => Read(Children);

    private static ResourceUsage Read(int who) => GetResourceUsage(who, out var usage) == 0
        ? usage
        : throw new InvalidOperationException("getrusage failed with error " + Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    // Thirteen counters that are not read here, but that the kernel writes.
    [System.Runtime.CompilerServices.InlineArray(13)]
    private struct Counters
    {
        private nint first;
    }
}

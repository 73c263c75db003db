using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Brings the disk to rest, so that a run does not pay for what the one before left unwritten.</summary>
internal static partial class FileSystem
{
    public static void Settle() => Sync();

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Sync();
}

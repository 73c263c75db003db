using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>One build at a time. The system drops the lock with the process that held it, however that ended; so it is never stale. Who holds
/// it stands in a file of its own, since the locked file cannot be opened.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly OutputLocation _location;

    private OutputLock(OutputLocation location, SafeFileHandle handle)
    {
        _location = location;
        Handle = handle;
    }

    public SafeFileHandle Handle { get; }

    /// <exception cref="OutputException">Another build kept the lock for as long as the options let us wait, or the lock cannot be made.</exception>
    public static OutputLock Take(OutputLocation location, OutputOptions options, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var taken = new OutputLock(location, File.OpenHandle(location.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
                taken.Announce(options.Clock);
                return taken;
            }
            catch (IOException e) when (IsHeldElsewhere(e))
            {
                if (Stopwatch.GetElapsedTime(start) >= options.LockWait)
                {
                    throw new OutputException(OutputProblem.Locked, location.Live, e) { Holder = ReadHolder(location) };
                }
            }
            catch (Exception e) when (IoErrorMapper.Covers(e))
            {
                throw IoErrorMapper.Map(e, location.LockFile);
            }

            cancellation.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50));
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => Handle.Dispose();

    internal static bool IsHeldElsewhere(IOException e)
    {
        const int sharingViolation = unchecked((int)0x80070020);
        const int wouldBlockLinux = 11;
        const int wouldBlockMac = 35;
        return e.HResult is sharingViolation || e.HResult == (OperatingSystem.IsMacOS() ? wouldBlockMac : wouldBlockLinux);
    }

    private void Announce(TimeProvider clock) => File.WriteAllText(
        _location.HolderFile,
        string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ}\n"));

    private static OutputHolder? ReadHolder(OutputLocation location)
    {
        try
        {
            string[] parts = File.ReadAllText(location.HolderFile).TrimEnd().Split(' ');
            return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int process)
                && DateTime.TryParseExact(parts[1], "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture,
                    DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime since)
                ? new OutputHolder(process, since) : null;
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            return null;
        }
    }
}

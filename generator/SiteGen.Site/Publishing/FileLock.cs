using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>A file that one process at a time holds open. The system lets go of it with the process, however that ends; so it is never stale.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly SafeFileHandle handle;

    private FileLock(SafeFileHandle handle) => this.handle = handle;

    /// <summary>Waits until nobody else holds the file.</summary>
    /// <param name="path">The file; made where it is not there, and left there.</param>
    /// <param name="onWaiting">Told once, if there is someone to wait for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static FileLock Take(string path, Action onWaiting, CancellationToken cancellation)
    {
        FileLock? taken;
        for (var waits = 0; (taken = TryTake(path)) is null; waits++)
        {
            if (waits == 0)
            {
                onWaiting();
            }

            cancellation.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50));
            cancellation.ThrowIfCancellationRequested();
        }

        return taken;
    }

    /// <param name="path">The file; it stays when the lock is let go of.</param>
    /// <param name="mode">Whether the file may or must be there already.</param>
    /// <returns>The lock; null where somebody else holds the file.</returns>
    public static FileLock? TryTake(string path, FileMode mode = FileMode.OpenOrCreate)
    {
        try
        {
            return new FileLock(File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (OutputLock.IsHeldElsewhere(held))
        {
            return null;
        }
    }

    public void Dispose() => handle.Dispose();
}

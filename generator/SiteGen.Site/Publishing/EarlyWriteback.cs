using System.Runtime.InteropServices;

namespace SiteGen.Site.Publishing;

/// <summary>Lets the disk work while the site is still being made: every so many megabytes what has been written is brought to it in the background,
/// so that the last synchronisation, which everything waits for, has little left. It only saves time; what counts is that last one.</summary>
/// <param name="file">An open file on the output's file system.</param>
/// <param name="enabled">False where nothing is to be synchronised.</param>
internal sealed class EarlyWriteback(SafeHandle file, bool enabled)
{
    private const long Portion = 64 * 1024 * 1024;

    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;
    private long _pending;

    /// <summary>Told of every file written, from any thread.</summary>
    public void Add(long length)
    {
        if (!enabled || Interlocked.Add(ref _pending, length) < Portion || !_gate.TryEnter())
        {
            return;
        }

        try
        {
            if (_running.IsCompleted)
            {
                Interlocked.Exchange(ref _pending, 0);
                _running = Task.Factory.StartNew(() => PosixCalls.SynchroniseFileSystem(file), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Waits until the background is quiet; the file may be closed then.</summary>
    public void Wait() => _running.Wait();
}

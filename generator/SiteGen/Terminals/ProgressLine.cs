using System.Globalization;

namespace SiteGen.Terminals;

/// <summary>One line on standard error that says how far a run is and is gone when it ends; nothing at all where nobody watches.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="enabled">False keeps it silent even at a terminal.</param>
/// <param name="label">What is being done.</param>
internal sealed class ProgressLine(Terminal terminal, bool enabled, string label) : IDisposable
{
    private const long Interval = 100;
    private const string ClearLine = "\r\u001b[K";

    private readonly bool isShown = enabled && terminal.CanShowProgress;
    private readonly Lock gate = new();
    private long last = Environment.TickCount64;
    private bool isOnScreen;

    /// <summary>May be called from any thread.</summary>
    public void Report(int done, int total)
    {
        if (!isShown || Environment.TickCount64 - Volatile.Read(ref last) < Interval)
        {
            return;
        }

        lock (gate)
        {
            last = Environment.TickCount64;
            isOnScreen = true;
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{label} {done}/{total}"));
        }
    }

    public void Dispose()
    {
        if (isOnScreen)
        {
            terminal.Error.Write(ClearLine);
        }
    }
}

using System.Text;

namespace SiteGen.Terminals;

/// <summary>
/// Where a run writes: results to <see cref="Output"/>, progress and failures to <see cref="Error"/>. UTF-8 without a byte order
/// mark and with line feeds, whatever the locale. Output is held back until the run ends, so an interrupted run leaves no half of it.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private readonly MemoryStream pending = new();
    private readonly Stream destination;

    private Terminal(Stream output, Stream error)
    {
        destination = output;
        Output = Writer(pending);
        Error = Writer(error);
        Error.AutoFlush = true;
    }

    public StreamWriter Output { get; }

    public StreamWriter Error { get; }

    /// <summary>Whether the results are read by a person at a terminal that understands colours.</summary>
    public bool CanColour { get; private init; }

    /// <summary>Whether progress has someone to see it.</summary>
    public bool CanShowProgress { get; private init; }

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal(Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            CanColour = !plain && !Console.IsOutputRedirected,
            CanShowProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A terminal over streams of the caller's, without progress.</summary>
    public static Terminal Of(Stream output, Stream error, bool canColour = false) => new(output, error) { CanColour = canColour };

    /// <summary>Writes what the run has put out so far.</summary>
    public void Flush()
    {
        Output.Flush();
        pending.WriteTo(destination);
        pending.SetLength(0);
        destination.Flush();
    }

    /// <summary>Drops what the run has put out and not yet flushed.</summary>
    public void Discard()
    {
        Output.Flush();
        pending.SetLength(0);
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
}

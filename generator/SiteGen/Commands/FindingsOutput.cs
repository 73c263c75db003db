using System.Buffers;
using SiteGen.Core.Diagnostics;
using SiteGen.Terminals;

namespace SiteGen.Commands;

/// <summary>Puts out a run's findings in the format asked for.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="settings">Language, colour and how much to say.</param>
internal sealed class FindingsOutput(Terminal terminal, GlobalSettings settings)
{
    /// <summary>As text: each finding, then the closing line.</summary>
    public void WriteText(DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics)
    {
        var writer = new DiagnosticTextWriter(terminal.Output, settings.Language, terminal.CanColour && !settings.NoColour);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(diagnostic);
        }

        if (!settings.Quiet)
        {
            writer.Write(tally);
        }
    }

    /// <summary>As the one JSON object of the contract.</summary>
    public void WriteJson(DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics)
    {
        var json = new ArrayBufferWriter<byte>();
        DiagnosticJsonWriter.Write(json, tally, diagnostics, settings.Language);
        terminal.Output.Flush();
        terminal.Output.BaseStream.Write(json.WrittenSpan);
        terminal.Output.WriteLine();
    }
}

using System.Buffers;
using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Running;
using SiteGen.Terminals;

namespace SiteGen.Commands;

/// <summary>Puts out a run's findings in the format asked for.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="settings">Language, colour and how much to say.</param>
internal sealed class FindingsOutput(Terminal terminal, GlobalSettings settings)
{
    /// <summary>As text: each finding, then where most of them are, then the closing line.</summary>
    public void WriteText(DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics)
    {
        WriteFindings(diagnostics);
        if (!settings.Quiet)
        {
            new DiagnosticSummaryWriter(terminal.Output, settings.Language).Write(diagnostics);
        }

        WriteClosingLine(tally);
    }

    /// <summary>As text, the findings alone.</summary>
    public void WriteFindings(IReadOnlyList<Diagnostic> diagnostics)
    {
        var writer = new DiagnosticTextWriter(terminal.Output, settings.Language, terminal.CanColour && !settings.NoColour);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(diagnostic);
        }
    }

    /// <summary>As the one JSON object of the contract.</summary>
    public void WriteJson(DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics)
    {
        var json = new ArrayBufferWriter<byte>();
        DiagnosticJsonWriter.Write(json, tally, diagnostics, settings.Language);
        WriteBytes(json);
    }

    /// <summary>As a SARIF log.</summary>
    /// <param name="tally">What was checked and found.</param>
    /// <param name="diagnostics">In the order of listings.</param>
    /// <param name="siteDirectory">The site's folder, in full.</param>
    public void WriteSarif(DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics, string siteDirectory)
    {
        var sarif = new ArrayBufferWriter<byte>();
        new DiagnosticSarifWriter(ProductVersion.Text, CheckableCodes.All, FolderOf(siteDirectory), settings.Language).Write(sarif, tally, diagnostics);
        WriteBytes(sarif);
    }

    /// <summary>As GitHub workflow commands, then the closing line.</summary>
    /// <param name="tally">What was checked and found.</param>
    /// <param name="diagnostics">In the order of listings.</param>
    /// <param name="siteDirectory">The site's folder, in full.</param>
    public void WriteAnnotations(DiagnosticTally tally, IReadOnlyList<Diagnostic> diagnostics, string siteDirectory)
    {
        new DiagnosticAnnotationWriter(terminal.Output, FolderOf(siteDirectory), settings.Language).Write(diagnostics);
        WriteClosingLine(tally);
    }

    private void WriteClosingLine(DiagnosticTally tally)
    {
        if (!settings.Quiet)
        {
            new DiagnosticTextWriter(terminal.Output, settings.Language, colour: false).Write(tally);
        }
    }

    private void WriteBytes(ArrayBufferWriter<byte> bytes)
    {
        terminal.Output.Flush();
        terminal.Output.BaseStream.Write(bytes.WrittenSpan);
        terminal.Output.WriteLine();
    }

    // Services resolve paths against the repository, where a workflow's step stands; a site outside it stands for itself.
    private static string FolderOf(string siteDirectory)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, siteDirectory).Replace('\\', '/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? "" : relative + "/";
    }
}

using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>Collects what is wrong with one report.md, at places given as offsets into its text.</summary>
internal sealed class MarkdownDiagnostics(SourceText source, ICollection<Diagnostic> diagnostics)
{
    public SourceText Source => source;

    public void Report(DiagnosticCode code, int offset, LocalizedText message, LocalizedText? hint)
    {
        var (line, column) = source.PositionAt(offset);
        diagnostics.Add(new Diagnostic
        {
            Code = code,
            Severity = code.DefaultSeverity,
            Path = source.Path,
            Line = line,
            Column = column,
            Message = message,
            Hint = hint,
        });
    }
}

using SiteGen.Core.Checking.Narratives.Prose;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>Turns a place of a paragraph into a finding at its place in report.md.</summary>
internal sealed record NarrativePosition(SourceText Source, ProseText Prose)
{
    public Diagnostic Report(DiagnosticCode code, int index)
    {
        var (line, column) = Source.PositionAt(Prose.Offsets[index]);
        return new Diagnostic
        {
            Code = code,
            Severity = code.DefaultSeverity,
            Path = Source.Path,
            Line = line,
            Column = column,
            Message = code.Meaning,
        };
    }
}

using SiteGen.Core.Checking.Narratives.Prose;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>Turns a place of a paragraph into a finding at its place in report.md.</summary>
internal sealed record NarrativePosition(SourceText Source, ProseText Prose)
{
    public Diagnostic Report(DiagnosticCode code, int index) => NarrativeFinding.At(Source, Prose.Offsets[index], code);
}

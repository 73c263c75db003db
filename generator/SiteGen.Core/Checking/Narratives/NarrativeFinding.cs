using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>A finding at a place of report.md, to be given its words.</summary>
internal static class NarrativeFinding
{
    /// <param name="source">report.md.</param>
    /// <param name="offset">The place, in UTF-16 units.</param>
    /// <param name="code">What is found there.</param>
    public static Diagnostic At(SourceText source, int offset, DiagnosticCode code)
    {
        var (line, column) = source.PositionAt(offset);
        return new Diagnostic
        {
            Code = code,
            Severity = code.DefaultSeverity,
            Path = source.Path,
            Line = line,
            Column = column,
            Message = code.Meaning,
        };
    }
}

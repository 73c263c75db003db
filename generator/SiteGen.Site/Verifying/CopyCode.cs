using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>A code of the findings about copies, with the hint that goes with it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Hint">What to do, or null.</param>
internal sealed record CopyCode(DiagnosticCode Code, LocalizedText? Hint)
{
    /// <param name="path">The file, relative to the copy's root.</param>
    /// <param name="detail">What in particular, in the same words in both languages; null for nothing.</param>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based.</param>
    public Diagnostic At(string path, string? detail = null, int line = 1, int column = 1) =>
        At(path, detail is null ? Code.Meaning : new(Code.Meaning.Chinese + "：" + detail, Code.Meaning.English + ": " + detail), line, column);

    public Diagnostic At(string path, LocalizedText message, int line = 1, int column = 1) => new()
    {
        Code = Code,
        Severity = Code.DefaultSeverity,
        Path = path,
        Line = line,
        Column = column,
        Message = message,
        Hint = Hint,
    };
}

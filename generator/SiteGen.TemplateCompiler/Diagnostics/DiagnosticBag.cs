using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Diagnostics;

/// <summary>Collects every error of a run. A layout is bound once for each page that extends it, so repeats are dropped.</summary>
internal sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public bool IsEmpty => _diagnostics.Count == 0;

    public void Add(string code, SourceSpan span, string message) => _diagnostics.Add(new Diagnostic(code, span, message));

    public void AddGlobal(string code, string message) => _diagnostics.Add(new Diagnostic(code, null, message));

    /// <summary>The errors by path, position and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. _diagnostics
            .OrderBy(d => d.Span?.File.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Span?.Start ?? 0)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}

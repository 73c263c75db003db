using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Texts;

/// <summary>
/// One text in one language. A plural has its singular in <c>One</c>; <c>Other</c> is the text itself otherwise.
/// <c>Span</c> is the key's place in the JSON file.
/// </summary>
internal sealed record TextEntry(string Key, SourceSpan Span, IReadOnlyList<TextPart> Other, IReadOnlyList<TextPart>? One)
{
    public bool IsPlural => One is not null;

    /// <summary>The placeholders' names, each once, in the order of their first use.</summary>
    public IReadOnlyList<string> Placeholders { get; } =
    [
        .. Other.Concat(One ?? []).Where(part => part.IsPlaceholder).Select(part => part.Value).Distinct(StringComparer.Ordinal),
    ];
}

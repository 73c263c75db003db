using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>An expression as written; nodes are compared by identity.</summary>
internal abstract class Expression(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

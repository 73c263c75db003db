using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>A piece of a template; nodes are compared by identity.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

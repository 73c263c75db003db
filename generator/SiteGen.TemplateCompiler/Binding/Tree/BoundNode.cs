using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>A piece of a flattened template: layouts and blocks are resolved. Compared by identity.</summary>
internal abstract class BoundNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

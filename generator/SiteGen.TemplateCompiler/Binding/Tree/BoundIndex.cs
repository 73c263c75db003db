using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundIndex(SourceSpan span, BoundExpression target, BoundExpression index) : BoundExpression(span)
{
    public BoundExpression Target { get; } = target;

    public BoundExpression Index { get; } = index;
}

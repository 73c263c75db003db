using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundOutput(SourceSpan span, BoundExpression value) : BoundNode(span)
{
    public BoundExpression Value { get; } = value;
}

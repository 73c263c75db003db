using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundSet(SourceSpan span, string local, SourceSpan nameSpan, BoundExpression value) : BoundNode(span)
{
    public string Local { get; } = local;

    public SourceSpan NameSpan { get; } = nameSpan;

    public BoundExpression Value { get; } = value;
}

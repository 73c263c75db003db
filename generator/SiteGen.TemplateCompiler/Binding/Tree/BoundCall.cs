using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>A call: the function is a member of a value, or of a runtime class.</summary>
internal sealed class BoundCall(
    SourceSpan span, BoundExpression function, IReadOnlyList<BoundExpression> arguments, bool isCondition = false)
    : BoundExpression(span)
{
    public BoundExpression Function { get; } = function;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    public override bool IsCondition { get; } = isCondition;
}

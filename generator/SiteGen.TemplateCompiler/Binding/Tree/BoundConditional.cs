using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundConditional(
    SourceSpan span, BoundExpression condition, BoundExpression then, BoundExpression? otherwise)
    : BoundExpression(span)
{
    public BoundExpression Condition { get; } = condition;

    public BoundExpression Then { get; } = then;

    public BoundExpression? Otherwise { get; } = otherwise;

    public override bool IsCondition => Then.IsCondition && Otherwise is { IsCondition: true };
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundNot(SourceSpan span, BoundExpression operand) : BoundExpression(span)
{
    public BoundExpression Operand { get; } = operand;

    public override bool IsCondition => true;
}

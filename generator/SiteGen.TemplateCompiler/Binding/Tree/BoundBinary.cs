using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>Two operands and a C# operator.</summary>
internal sealed class BoundBinary(
    SourceSpan span, BoundExpression left, string @operator, SourceSpan operatorSpan, BoundExpression right)
    : BoundExpression(span)
{
    public BoundExpression Left { get; } = left;

    public string Operator { get; } = @operator;

    public SourceSpan OperatorSpan { get; } = operatorSpan;

    public BoundExpression Right { get; } = right;

    public bool IsLogical => Operator is "&&" or "||";

    public override bool IsCondition => Operator is not ("+" or "-");
}

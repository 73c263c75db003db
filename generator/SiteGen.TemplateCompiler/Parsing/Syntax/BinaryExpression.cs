using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>Two operands; <c>Operator</c> is as in the template (<c>and</c>, <c>==</c>, <c>+</c>).</summary>
internal sealed class BinaryExpression(Expression left, string @operator, SourceSpan operatorSpan, Expression right)
    : Expression(left.Span.To(right.Span))
{
    public Expression Left { get; } = left;

    public string Operator { get; } = @operator;

    public SourceSpan OperatorSpan { get; } = operatorSpan;

    public Expression Right { get; } = right;
}

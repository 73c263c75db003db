using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary><c>then if condition else otherwise</c>; without an else the value is nothing.</summary>
internal sealed class ConditionalExpression(
    SourceSpan span, Expression then, Expression condition, Expression? otherwise)
    : Expression(span)
{
    public Expression Then { get; } = then;

    public Expression Condition { get; } = condition;

    public Expression? Otherwise { get; } = otherwise;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary><c>value is empty</c> or <c>value is not empty</c>.</summary>
internal sealed class EmptyTestExpression(SourceSpan span, Expression value, bool negated) : Expression(span)
{
    public Expression Value { get; } = value;

    public bool Negated { get; } = negated;
}

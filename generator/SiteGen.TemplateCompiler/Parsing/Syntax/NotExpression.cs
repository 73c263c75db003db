using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class NotExpression(SourceSpan span, Expression operand) : Expression(span)
{
    public Expression Operand { get; } = operand;
}

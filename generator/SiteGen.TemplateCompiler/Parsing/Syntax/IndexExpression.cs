using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class IndexExpression(SourceSpan span, Expression target, Expression index) : Expression(span)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;
}

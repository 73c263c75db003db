using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class MemberExpression(Expression target, string name, SourceSpan nameSpan)
    : Expression(target.Span.To(nameSpan))
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class OutputNode(SourceSpan span, Expression value) : Node(span)
{
    public Expression Value { get; } = value;
}

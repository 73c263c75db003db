using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class SetNode(SourceSpan span, string name, SourceSpan nameSpan, Expression value) : Node(span)
{
    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    public Expression Value { get; } = value;
}

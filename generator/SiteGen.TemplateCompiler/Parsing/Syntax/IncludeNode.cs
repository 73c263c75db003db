using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>Without an argument the included template gets the current model.</summary>
internal sealed class IncludeNode(SourceSpan span, string name, SourceSpan nameSpan, Expression? argument) : Node(span)
{
    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    public Expression? Argument { get; } = argument;
}

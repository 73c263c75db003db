using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class BlockNode(SourceSpan span, string name, SourceSpan nameSpan, IReadOnlyList<Node> body) : Node(span)
{
    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    public IReadOnlyList<Node> Body { get; } = body;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed class ForNode(
    SourceSpan span, string name, SourceSpan nameSpan, Expression sequence, IReadOnlyList<Node> body,
    IReadOnlyList<Node>? otherwise)
    : Node(span)
{
    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    public Expression Sequence { get; } = sequence;

    public IReadOnlyList<Node> Body { get; } = body;

    /// <summary>Rendered when the sequence is empty.</summary>
    public IReadOnlyList<Node>? Otherwise { get; } = otherwise;
}

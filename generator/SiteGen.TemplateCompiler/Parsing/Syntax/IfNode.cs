using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>The span is the <c>if</c> tag's own.</summary>
internal sealed class IfNode(SourceSpan span, IReadOnlyList<IfBranch> branches, IReadOnlyList<Node>? otherwise)
    : Node(span)
{
    public IReadOnlyList<IfBranch> Branches { get; } = branches;

    public IReadOnlyList<Node>? Otherwise { get; } = otherwise;
}

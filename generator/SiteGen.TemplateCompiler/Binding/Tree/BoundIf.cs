using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundIf(
    SourceSpan span, IReadOnlyList<BoundBranch> branches, IReadOnlyList<BoundNode>? otherwise) : BoundNode(span)
{
    public IReadOnlyList<BoundBranch> Branches { get; } = branches;

    public IReadOnlyList<BoundNode>? Otherwise { get; } = otherwise;
}

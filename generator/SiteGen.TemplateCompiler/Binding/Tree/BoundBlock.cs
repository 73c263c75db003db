using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundBlock(SourceSpan span, string name, IReadOnlyList<BoundNode> body) : BoundNode(span)
{
    public string Name { get; } = name;

    public IReadOnlyList<BoundNode> Body { get; } = body;
}

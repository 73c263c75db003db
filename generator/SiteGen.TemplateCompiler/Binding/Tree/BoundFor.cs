using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed class BoundFor(
    SourceSpan span, string local, SourceSpan nameSpan, LoopLocals loop, BoundExpression sequence,
    IReadOnlyList<BoundNode> body, IReadOnlyList<BoundNode>? otherwise)
    : BoundNode(span)
{
    public string Local { get; } = local;

    public SourceSpan NameSpan { get; } = nameSpan;

    public LoopLocals Loop { get; } = loop;

    public BoundExpression Sequence { get; } = sequence;

    public IReadOnlyList<BoundNode> Body { get; } = body;

    public IReadOnlyList<BoundNode>? Otherwise { get; } = otherwise;

    /// <summary>Whether the generated loop must count its rounds.</summary>
    public bool Counts => Loop.UsesIndex || Otherwise is not null;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>A member by its C# name.</summary>
internal sealed class BoundMember(SourceSpan span, BoundExpression target, string name, SourceSpan nameSpan)
    : BoundExpression(span)
{
    public BoundExpression Target { get; } = target;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>An included template with the value that becomes its model.</summary>
internal sealed class BoundInclude(
    SourceSpan span, TemplateSource template, string className, BoundExpression model) : BoundNode(span)
{
    public TemplateSource Template { get; } = template;

    public string ClassName { get; } = className;

    public BoundExpression Model { get; } = model;
}

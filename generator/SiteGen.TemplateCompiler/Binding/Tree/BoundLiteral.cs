using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>A string or an int.</summary>
internal sealed class BoundLiteral(SourceSpan span, object value) : BoundExpression(span)
{
    public object Value { get; } = value;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>A local variable, parameter or literal word of the generated method.</summary>
internal sealed class BoundName(SourceSpan span, string code) : BoundExpression(span)
{
    public string Code { get; } = code;
}

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

/// <summary>An expression whose names are resolved; members and types are left to the C# compiler.</summary>
internal abstract class BoundExpression(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>Whether its C# is a bool already; other values are judged by the runtime's <c>Truth</c>.</summary>
    public virtual bool IsCondition => false;
}

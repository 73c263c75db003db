using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>A string or whole number: <c>Value</c> is a string or an int.</summary>
internal sealed class LiteralExpression(SourceSpan span, object value) : Expression(span)
{
    public object Value { get; } = value;
}

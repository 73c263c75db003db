using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>The first name of a path.</summary>
internal sealed class NameExpression(SourceSpan span, string name) : Expression(span)
{
    public string Name { get; } = name;
}

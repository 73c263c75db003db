using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary><c>value | name(arguments)</c>.</summary>
internal sealed class PipeExpression(
    SourceSpan span, Expression value, string name, SourceSpan nameSpan, IReadOnlyList<Expression> arguments)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;
}

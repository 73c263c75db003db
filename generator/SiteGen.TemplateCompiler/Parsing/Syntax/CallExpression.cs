using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>A call of a method: the target is a name or a member.</summary>
internal sealed class CallExpression(SourceSpan span, Expression target, IReadOnlyList<Expression> arguments)
    : Expression(span)
{
    public Expression Target { get; } = target;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;
}

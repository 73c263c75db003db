using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>What stands in for an expression that could not be parsed; its error is already reported.</summary>
internal sealed class ErrorExpression(SourceSpan span) : Expression(span);

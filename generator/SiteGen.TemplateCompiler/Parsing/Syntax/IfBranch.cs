using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary>An <c>if</c> or <c>elif</c>: the tag's span, its condition and what it guards.</summary>
internal sealed record IfBranch(SourceSpan Span, Expression Condition, IReadOnlyList<Node> Body);

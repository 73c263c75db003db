using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Binding.Tree;

internal sealed record BoundBranch(SourceSpan Span, BoundExpression Condition, IReadOnlyList<BoundNode> Body);

using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

internal sealed record ExtendsDirective(SourceSpan Span, string Name, SourceSpan NameSpan);

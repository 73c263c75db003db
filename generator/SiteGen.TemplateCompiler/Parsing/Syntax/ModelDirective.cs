using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing.Syntax;

/// <summary><c>{% model Type as name %}</c>; the alias is a second name for the model.</summary>
internal sealed record ModelDirective(SourceSpan Span, string Type, SourceSpan TypeSpan, string? Alias);

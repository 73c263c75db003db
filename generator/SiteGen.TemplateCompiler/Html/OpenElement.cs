using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>An element that is still open: its name, the place of its start tag, and whether its content is SVG.</summary>
internal sealed record OpenElement(string Name, SourceSpan Span, bool IsSvg);

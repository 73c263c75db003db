namespace SiteGen.TemplateCompiler.Sources;

/// <summary>A template file and its name: the path below the templates folder without extension, such as <c>parts/table</c>.</summary>
internal sealed record TemplateSource(string Name, TemplateKind Kind, SourceFile File);

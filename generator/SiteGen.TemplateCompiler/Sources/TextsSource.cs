namespace SiteGen.TemplateCompiler.Sources;

/// <summary>The texts of one language, known by its file name (<c>zh-CN.json</c>).</summary>
internal sealed record TextsSource(string Language, SourceFile File);

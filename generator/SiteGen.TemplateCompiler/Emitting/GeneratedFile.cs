namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>A C# file: its path below the output folder, with '/', and its content.</summary>
internal sealed record GeneratedFile(string Path, string Content);

using SiteGen.TemplateCompiler.Emitting;

namespace SiteGen.TemplateCompiler.CommandLine;

/// <summary>The folders to read, absolute, and what is written where.</summary>
internal sealed record CompilerOptions(string Templates, string Texts, EmitOptions Emit);

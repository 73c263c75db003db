using SiteGen.TemplateCompiler.Emitting;

namespace SiteGen.TemplateCompiler.CommandLine;

/// <summary>The folders to read and write, absolute, and what the generated C# says.</summary>
internal sealed record CompilerOptions(string Templates, string Texts, string Output, EmitOptions Emit);

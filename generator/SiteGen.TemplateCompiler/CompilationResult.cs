using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Emitting;

namespace SiteGen.TemplateCompiler;

/// <summary>What a run gives: C# files, none if there are errors; and the errors, sorted.</summary>
internal sealed record CompilationResult(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Diagnostic> Diagnostics);

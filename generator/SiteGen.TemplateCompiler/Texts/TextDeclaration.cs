namespace SiteGen.TemplateCompiler.Texts;

/// <summary>A text as templates and C# see it: its key and parameters, in the order of the reference language.</summary>
internal sealed record TextDeclaration(string Key, IReadOnlyList<TextParameter> Parameters);

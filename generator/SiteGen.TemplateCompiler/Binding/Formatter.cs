namespace SiteGen.TemplateCompiler.Binding;

/// <summary>A formatter: its name in templates, its C# method, and how many arguments it takes beside the value.</summary>
internal sealed record Formatter(string Name, string Method, int MinArguments, int MaxArguments);

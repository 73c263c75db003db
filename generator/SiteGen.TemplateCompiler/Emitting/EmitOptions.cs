namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>The namespace of the generated classes, that of the models, and further namespaces to look in.</summary>
internal sealed record EmitOptions(string Namespace, string Models, IReadOnlyList<string> Usings);

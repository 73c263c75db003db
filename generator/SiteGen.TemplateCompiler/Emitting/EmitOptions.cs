namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>
/// The namespace of the generated classes, that of the models, further namespaces to look in, and the folder the files will
/// be written to.
/// </summary>
internal sealed record EmitOptions(string Namespace, string Models, IReadOnlyList<string> Usings, string OutputFolder);

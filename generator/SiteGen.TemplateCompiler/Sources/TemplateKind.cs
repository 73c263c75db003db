namespace SiteGen.TemplateCompiler.Sources;

/// <summary>What a template writes, known by its extension; it decides how values are escaped.</summary>
internal enum TemplateKind
{
    Html,
    Xml,
    Text,
}

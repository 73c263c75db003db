namespace SiteGen.TemplateCompiler.Texts;

/// <summary>A placeholder as a parameter of the generated member; a count decides the plural form and is a whole number.</summary>
internal sealed record TextParameter(string Name, bool IsCount);

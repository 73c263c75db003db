namespace SiteGen.TemplateCompiler.Texts;

/// <summary>A piece of a text: literal words, or the name of a placeholder.</summary>
internal sealed record TextPart(string Value, bool IsPlaceholder);

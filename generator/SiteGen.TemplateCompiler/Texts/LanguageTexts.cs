using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Texts;

/// <summary>The texts of one language in the order of its file; incomplete when an error kept some from being read.</summary>
internal sealed record LanguageTexts(TextsSource Source, IReadOnlyList<TextEntry> Entries, bool IsComplete)
{
    public TextEntry? Find(string key) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
}

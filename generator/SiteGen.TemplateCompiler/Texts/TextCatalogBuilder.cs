using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Texts;

/// <summary>
/// Takes the languages' files and gives the catalogue, having checked that every language has every text with the same
/// placeholders. A text that no template uses is no error: C# code uses texts too, and there the C# compiler sees it.
/// </summary>
internal static class TextCatalogBuilder
{
    public static TextCatalog Build(IReadOnlyList<TextsSource> sources, DiagnosticBag diagnostics)
    {
        var languages = sources.Select(source => new TextsReader(source, diagnostics).Read()).ToList();
        var reference = languages.Find(language => language.Source.Language == TextCatalog.ReferenceLanguage);
        if (reference is null)
        {
            diagnostics.AddGlobal(
                DiagnosticCode.MissingLanguage, $"the texts folder has no {TextCatalog.ReferenceLanguage}.json");
            return new TextCatalog([], languages);
        }

        foreach (var language in languages.Where(language => language != reference && language.IsComplete && reference.IsComplete))
        {
            CheckAgainst(reference, language, diagnostics);
        }

        var plurals = languages
            .SelectMany(language => language.Entries)
            .Where(entry => entry.IsPlural)
            .Select(entry => entry.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new TextCatalog([.. reference.Entries.Select(entry => Declare(entry, plurals.Contains(entry.Key)))], languages);
    }

    private static TextDeclaration Declare(TextEntry entry, bool plural) =>
        new(entry.Key, [.. entry.Placeholders.Select(name => new TextParameter(name, plural && name == "n"))]);

    private static void CheckAgainst(LanguageTexts reference, LanguageTexts language, DiagnosticBag diagnostics)
    {
        foreach (var entry in reference.Entries)
        {
            if (language.Find(entry.Key) is not { } other)
            {
                diagnostics.Add(
                    DiagnosticCode.MissingText,
                    entry.Span,
                    $"the text '{entry.Key}' is missing in {language.Source.Language}.json");
            }
            else if (!entry.Placeholders.ToHashSet(StringComparer.Ordinal).SetEquals(other.Placeholders))
            {
                diagnostics.Add(
                    DiagnosticCode.PlaceholderMismatch,
                    other.Span,
                    $"the text '{entry.Key}' has {Shown(other)} here but {Shown(entry)} in {reference.Source.Language}.json");
            }
        }

        foreach (var extra in language.Entries.Where(entry => reference.Find(entry.Key) is null))
        {
            var known = reference.Entries.Select(entry => entry.Key);
            diagnostics.Add(
                DiagnosticCode.MissingText,
                extra.Span,
                $"the text '{extra.Key}' is missing in {reference.Source.Language}.json{Suggestion.For(extra.Key, known)}");
        }
    }

    private static string Shown(TextEntry entry) => entry.Placeholders.Count == 0
        ? "no placeholder"
        : string.Join(", ", entry.Placeholders.Select(name => "{" + name + "}"));
}

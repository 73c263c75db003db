namespace SiteGen.TemplateCompiler.Texts;

/// <summary>Every text of the theme: what is declared, and each language's wording.</summary>
internal sealed record TextCatalog(IReadOnlyList<TextDeclaration> Declarations, IReadOnlyList<LanguageTexts> Languages)
{
    /// <summary>False when an error kept some texts from being read: then a text that is not found may yet exist.</summary>
    public bool IsComplete => Languages.All(language => language.IsComplete);

    /// <summary>The language whose keys and order of placeholders the others must match.</summary>
    public const string ReferenceLanguage = "zh-CN";

    /// <summary>A member that every catalogue has beside its texts: the language's own tag.</summary>
    public const string LanguageMember = "language";

    public TextDeclaration? Find(string key) =>
        Declarations.FirstOrDefault(text => string.Equals(text.Key, key, StringComparison.Ordinal));
}

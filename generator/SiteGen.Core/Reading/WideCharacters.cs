namespace SiteGen.Core.Reading;

/// <summary>Characters that are set without spaces between them: Chinese text and the punctuation that belongs to it.</summary>
public static class WideCharacters
{
    /// <summary>Han, kana, full-width forms, and the dashes and quotation marks that Chinese shares with other scripts.</summary>
    public static bool IsWide(char unit) => unit >= '\u2E80' || unit is >= '\u2018' and <= '\u201D' or '\u2014' or '\u2026' or '\u00B7';
}

namespace SiteGen.Core.Forms;

/// <summary>Which ids a form, table or rule of a site's own may have: a table's names its file, in the content and on the site.</summary>
internal static class FormNames
{
    /// <summary>Small letters, digits and hyphens, beginning with a letter or digit.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= 64 && id.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-') && id[0] != '-';

    public static bool IsTable(string id) => IsId(id) && char.IsAsciiLetterLower(id[0]) && id != "report";
}

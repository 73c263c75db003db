namespace SiteGen.TemplateCompiler.Html;

/// <summary>The character references that XML knows without a document type: five names, and numbers.</summary>
internal static class XmlReferences
{
    private static readonly string[] Names = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"];

    public static bool StartsReference(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var end = text.IndexOf(';');
        if (end < 3 || text[1] != '#')
        {
            return false;
        }

        var digits = text[2] == 'x' ? text[3..end] : text[2..end];
        foreach (var digit in digits)
        {
            if (!(text[2] == 'x' ? char.IsAsciiHexDigit(digit) : char.IsAsciiDigit(digit)))
            {
                return false;
            }
        }

        return digits.Length > 0;
    }
}

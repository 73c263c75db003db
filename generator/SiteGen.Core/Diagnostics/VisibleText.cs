using System.Globalization;
using System.Text;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Text that a file controls, made fit to be quoted in a message: what would steer a terminal or hide from the reader
/// (controls, direction marks, invisible characters, lone surrogates) is spelt out as <c>\u202E</c>, and long text is cut.
/// </summary>
public static class VisibleText
{
    private const int MaximumLength = 60;

    /// <param name="text">Any text.</param>
    /// <param name="maximumLength">After so many characters the rest becomes an ellipsis.</param>
    public static string Of(string text, int maximumLength = MaximumLength)
    {
        if (text.Length <= maximumLength && !NeedsEscape(text))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        var length = 0;
        for (var index = 0; index < text.Length; length++)
        {
            if (length == maximumLength)
            {
                visible.Append('…');
                break;
            }

            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                Escape(visible, text[index++]);
                continue;
            }

            index += rune.Utf16SequenceLength;
            if (IsHidden(rune))
            {
                Escape(visible, rune.Value);
            }
            else
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var character in text)
        {
            if (char.IsSurrogate(character) || IsHidden(new Rune(character)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned;

    private static void Escape(StringBuilder visible, int codePoint) => visible
        .Append(codePoint > 0xFFFF ? "\\U" : "\\u")
        .Append(codePoint.ToString(codePoint > 0xFFFF ? "X8" : "X4", CultureInfo.InvariantCulture));
}

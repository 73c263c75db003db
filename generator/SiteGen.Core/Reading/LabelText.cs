using System.Text;

namespace SiteGen.Core.Reading;

/// <summary>
/// Folds the wordings of one label together: white space, punctuation, full or half width and a leading number make no difference
/// (<c>（一）予以公开</c>, <c>(一) 予以公开</c> and <c>予以公开</c> are one).
/// </summary>
internal static class LabelText
{
    private const string Numerals = "一二三四五六七八九十";
    private const string NumberEnds = "、.．。)）,，:：";

    /// <summary>The label without white space and punctuation, in half width.</summary>
    public static string Fold(string text)
    {
        var isFolded = true;
        foreach (var character in text)
        {
            isFolded &= IsLetterOrDigit(character) && HalfWidth(character) == character;
        }

        if (isFolded)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsLetterOrDigit(character))
            {
                folded.Append(HalfWidth(character));
            }
        }

        return folded.ToString();
    }

    /// <summary>The label without the number that leads it, folded.</summary>
    public static string FoldWithoutNumber(string text) => Fold(text[LeadingNumber(text)..]);

    /// <summary>ASCII in place of its full-width form; other characters as they are.</summary>
    public static char HalfWidth(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        _ => character,
    };

    /// <summary>How many characters the leading number takes: <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>3.3.1 </c>; 0 where there is none.</summary>
    public static int LeadingNumber(string text)
    {
        var index = SkipSpace(text, 0);
        var isBracketed = index < text.Length && text[index] is '（' or '(';
        index += isBracketed ? 1 : 0;
        var digits = index;
        while (index < text.Length && (Numerals.Contains(text[index], StringComparison.Ordinal) || char.IsAsciiDigit(HalfWidth(text[index]))
            || (index > digits && text[index] is '.' or '．' && index + 1 < text.Length && char.IsAsciiDigit(HalfWidth(text[index + 1])))))
        {
            index++;
        }

        if (index == digits)
        {
            return 0;
        }

        var numberEnd = index;
        index = SkipSpace(text, index);
        var isEnded = index < text.Length && NumberEnds.Contains(text[index], StringComparison.Ordinal);
        if (isEnded)
        {
            return index + 1;
        }

        return !isBracketed && index > numberEnd ? index : 0;
    }

    private static int SkipSpace(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static bool IsLetterOrDigit(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);
}

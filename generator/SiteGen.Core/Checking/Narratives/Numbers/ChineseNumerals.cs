using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>Reads 十二, 三百二十一, 两; not 二三 (two or three), 一九 (digit by digit) or 第二.</summary>
internal static class ChineseNumerals
{
    public const string Letters = "〇零一二两三四五六七八九十百千万";
    private const string Units = "十百千万";

    public static bool IsNumeral(char character) => Letters.Contains(character, StringComparison.Ordinal);

    /// <summary>Where the numerals that start at an index end.</summary>
    public static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsNumeral(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The number that numerals make; null where they make none.</summary>
    public static decimal? Read(ReadOnlySpan<char> letters) =>
        letters[0] is '百' or '千' or '万' || letters[^1] is '万' || HasNeighbouringDigits(letters) || !ChineseNumeral.TryRead(letters.ToString(), out var value) ? null : value;

    private static bool HasNeighbouringDigits(ReadOnlySpan<char> letters)
    {
        for (var index = 1; index < letters.Length; index++)
        {
            if (!IsUnit(letters[index]) && !IsUnit(letters[index - 1]) && letters[index - 1] is not ('零' or '〇'))
            {
                return true;
            }
        }

        return false;

        static bool IsUnit(char letter) => Units.Contains(letter, StringComparison.Ordinal);
    }
}

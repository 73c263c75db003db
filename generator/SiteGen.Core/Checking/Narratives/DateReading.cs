using System.Globalization;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>Reads the numbers of dates as reports write them: 12, １２, 十二, 二〇二四.</summary>
internal static class DateReading
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A year written digit by digit.</summary>
    public static int Year(ReadOnlySpan<char> text)
    {
        var year = 0;
        foreach (var character in text)
        {
            year = (year * 10) + Digit(character);
        }

        return year;
    }

    /// <summary>A month or a day: digits, or Chinese numerals up to 三十一.</summary>
    public static int MonthOrDay(ReadOnlySpan<char> text)
    {
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return Year(text);
        }

        var tens = ten == 0 ? 1 : Year(text[..ten]);
        return (tens * 10) + Year(text[(ten + 1)..]);
    }

    private static int Digit(char character)
    {
        var value = (int)CharUnicodeInfo.GetDecimalDigitValue(character);
        return value >= 0 ? value : Math.Max(0, Digits.IndexOf(character, StringComparison.Ordinal));
    }
}

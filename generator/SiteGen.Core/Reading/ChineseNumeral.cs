namespace SiteGen.Core.Reading;

/// <summary>Reads whole numbers written in Chinese numerals: 十二, 一百零三, 二〇二四, 三万五千.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const int MaximumLength = 16;

    public static bool TryRead(string text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > MaximumLength)
        {
            return false;
        }

        return text.All(character => Digit(character) >= 0) ? TryReadDigits(text, out value) : TryReadUnits(text, out value);
    }

    private static bool TryReadDigits(string text, out long value)
    {
        value = 0;
        foreach (var character in text)
        {
            value = (value * 10) + Digit(character);
        }

        return true;
    }

    private static bool TryReadUnits(string text, out long value)
    {
        value = 0;
        long section = 0;
        var digit = -1;
        foreach (var character in text)
        {
            var unit = Unit(character);
            if (unit == 0)
            {
                digit = Digit(character);
                if (digit < 0)
                {
                    return false;
                }
            }
            else if (unit == 10000)
            {
                value += (section + Math.Max(digit, 0)) * unit;
                section = 0;
                digit = -1;
            }
            else
            {
                section += Math.Max(digit, digit < 0 ? 1 : 0) * unit;
                digit = -1;
            }
        }

        value += section + Math.Max(digit, 0);
        return true;
    }

    private static long Unit(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10000,
        _ => 0,
    };

    private static int Digit(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };
}

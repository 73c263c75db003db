namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>Reads 1234, 1,234 and 12.5 in a text whose digits are half-width.</summary>
internal static class ArabicNumerals
{
    private const int MaximumDigits = 15;

    /// <summary>The number that starts at an index; null where the digits there are no number (3.1.2, 0591, 20 digits).</summary>
    /// <param name="text">A text with a digit at the index.</param>
    /// <param name="start">Where the digits start.</param>
    /// <param name="end">Where they end, whether they are a number or not.</param>
    public static NumeralRun? Read(string text, int start, out int end)
    {
        var index = start;
        decimal value = 0;
        var digits = 0;
        Take(text, ref index, ref value, ref digits);
        while (digits <= MaximumDigits && IsThousands(text, start, index))
        {
            index++;
            Take(text, ref index, ref value, ref digits);
        }

        decimal step = 1;
        if (index + 1 < text.Length && text[index] == '.' && char.IsAsciiDigit(text[index + 1]))
        {
            var point = index++;
            Take(text, ref index, ref value, ref digits);
            for (var place = point + 1; place < index && digits <= MaximumDigits; place++)
            {
                step /= 10;
            }

            value *= step;
        }

        end = index;
        var isVersion = false;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isVersion = true;
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        var isCode = text[start] == '0' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]);
        return isVersion || isCode || digits > MaximumDigits ? null : new NumeralRun(index, value, step);
    }

    private static void Take(string text, ref int index, ref decimal value, ref int digits)
    {
        for (; index < text.Length && char.IsAsciiDigit(text[index]); index++, digits++)
        {
            value = digits < MaximumDigits ? (value * 10) + (text[index] - '0') : value;
        }
    }

    // 1,234 and 1，234 alike: a comma between one to three digits and exactly three. 12,34 and 2024，100 are two numbers.
    private static bool IsThousands(string text, int start, int comma) =>
        comma < text.Length && (text[comma] is ',' or '，') && IsGroup(text, start, comma);

    private static bool IsGroup(string text, int start, int comma)
    {
        var before = 0;
        while (comma - before - 1 >= start && char.IsAsciiDigit(text[comma - before - 1]))
        {
            before++;
        }

        var after = 0;
        while (comma + 1 + after < text.Length && char.IsAsciiDigit(text[comma + 1 + after]))
        {
            after++;
        }

        return before is >= 1 and <= 3 && after == 3 && text[start] != '0';
    }
}

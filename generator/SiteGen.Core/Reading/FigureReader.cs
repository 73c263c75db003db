using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>
/// Reads the text of one cell as the figure its form asks for. Exact: decimal, never binary floating point; what is no such figure is
/// refused with what to write instead, never guessed.
/// </summary>
internal static class FigureReader
{
    private const int MaximumDigits = 18;
    private const int MaximumDecimals = 10;
    private const string TenThousandYuan = "万元";
    private const string Yuan = "元";

    private static readonly LocalizedText DigitsOnly = new("只写数字，如 12；没有发生的填 0", "write digits alone, such as 12; what did not occur is 0");

    public static FigureReading Read(string text, FigureKind kind)
    {
        if (text.Length == 1 && char.IsAsciiDigit(text[0]))
        {
            return FigureReading.Number(text[0] - '0');
        }

        var plain = Normalise(text);
        if (plain is "" or "/" or "-" or "--" or "—" or "——" or "–" or "无")
        {
            return FigureReading.Blank;
        }

        var unit = kind is FigureKind.Fee or FigureKind.Money ? TakeUnit(ref plain) : null;
        var reading = ReadNumber(text, plain, kind);
        if (reading.State != Model.FigureState.Number || unit is null)
        {
            return reading;
        }

        if (kind == FigureKind.Money)
        {
            return reading with { Unit = unit };
        }

        return unit == TenThousandYuan
            ? reading
            : FigureReading.Invalid(
                TableCodes.Unit,
                new($"“{VisibleText.Of(text)}”以元为单位，本格以万元为单位", $"\"{VisibleText.Of(text)}\" is in 元, this cell is in 万元"),
                new($"写 {Plain(reading.Value / 10000)}", $"write {Plain(reading.Value / 10000)}"));
    }

    private static FigureReading ReadNumber(string text, string plain, FigureKind kind)
    {
        var shown = VisibleText.Of(text);
        var isNegative = plain.StartsWith('-');
        var isSigned = isNegative || (plain.StartsWith('+') && kind == FigureKind.SignedCount);
        var number = isSigned ? plain[1..].TrimStart() : plain;
        if (number.EndsWith('%') && IsNumber(number[..^1]))
        {
            return FigureReading.Invalid(TableCodes.Percent, new($"“{shown}”是百分数，应填数量", $"\"{shown}\" is a percentage; a quantity is needed"), DigitsOnly);
        }

        if (number.Contains(',', StringComparison.Ordinal))
        {
            var ungrouped = number.Replace(",", "", StringComparison.Ordinal);
            if (IsNumber(ungrouped) && !IsGrouped(number))
            {
                return FigureReading.Invalid(TableCodes.Grouping, new($"“{shown}”的千分位逗号位置不对", $"the thousands separators in \"{shown}\" are misplaced"), new($"核对后只写数字，如 {ungrouped}", $"check it and write digits alone, such as {ungrouped}"));
            }

            number = ungrouped;
        }

        if (!IsNumber(number))
        {
            return NoNumber(text, number);
        }

        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = (point < 0 ? number : number[..point]).TrimStart('0');
        var written = point < 0 ? "" : number[(point + 1)..];
        var decimals = written.TrimEnd('0');
        if (whole.Length > MaximumDigits || decimals.Length > MaximumDecimals)
        {
            return FigureReading.Invalid(TableCodes.TooLarge, new($"“{shown}”的位数过多", $"\"{shown}\" has too many digits"), new($"核对数值，整数不超过 {MaximumDigits} 位", $"check it; there can be {MaximumDigits} digits at most"));
        }

        var value = decimal.Parse((whole.Length == 0 ? "0" : whole) + (point < 0 ? "" : "." + (written.Length is > 0 and <= MaximumDecimals ? written : decimals.PadRight(1, '0'))), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (isNegative && kind != FigureKind.SignedCount && value != 0)
        {
            return FigureReading.Invalid(TableCodes.Negative, new($"“{shown}”是负数，应为非负数", $"\"{shown}\" is negative"), new("核对数值，没有发生的填 0", "check it; what did not occur is 0")) with { Written = -value };
        }

        if (point >= 0 && kind is FigureKind.Count or FigureKind.SignedCount)
        {
            return FigureReading.Invalid(
                TableCodes.Fraction,
                new($"“{shown}”不是整数", $"\"{shown}\" is not a whole number"),
                decimals.Length == 0
                    ? new($"写 {Plain(isNegative ? -value : value)}", $"write {Plain(isNegative ? -value : value)}")
                    : new("件数应为整数，核对数值", "a count is whole; check it")) with { Written = isNegative ? -value : value };
        }

        return FigureReading.Number(isNegative ? -value : value);
    }

    private static FigureReading NoNumber(string text, string number)
    {
        var shown = VisibleText.Of(text);
        if (ChineseNumeral.TryRead(number, out var value))
        {
            return FigureReading.Invalid(TableCodes.ChineseNumeral, new($"“{shown}”是中文数字", $"\"{shown}\" is a Chinese numeral"), new($"写 {Plain(value)}", $"write {Plain(value)}"));
        }

        var digits = new string([.. number.Select(LookAlike)]);
        if (number.Any(char.IsAsciiDigit) && IsNumber(digits))
        {
            return FigureReading.Invalid(TableCodes.Text, new($"“{shown}”不是数", $"\"{shown}\" is no number"), new($"其中有字母，是否应为 {digits}？", $"it contains a letter; did you mean {digits}?"));
        }

        var end = number.TakeWhile(character => char.IsAsciiDigit(character) || character == '.').Count();
        return end > 0 && IsNumber(number[..end]) && number[end..].All(character => character is '件' or '项' or '次' or '条' or '宗' or '个' or '份' or ' ')
            ? FigureReading.Invalid(TableCodes.Unit, new($"“{shown}”带有量词", $"\"{shown}\" has a unit"), new($"写 {number[..end]}", $"write {number[..end]}"))
            : FigureReading.Invalid(TableCodes.Text, new($"“{shown}”不是数", $"\"{shown}\" is no number"), DigitsOnly);
    }

    private static string? TakeUnit(ref string plain)
    {
        var unit = plain.EndsWith(TenThousandYuan, StringComparison.Ordinal) ? TenThousandYuan : plain.EndsWith(Yuan, StringComparison.Ordinal) ? Yuan : null;
        if (unit is not null)
        {
            plain = plain[..^unit.Length].TrimEnd();
        }

        return unit;
    }

    private static bool IsNumber(string text)
    {
        var digits = 0;
        var points = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits++;
            }
            else if (character != '.' || ++points > 1)
            {
                return false;
            }
        }

        return digits > 0 && !text.StartsWith('.');
    }

    private static bool IsGrouped(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var groups = (point < 0 ? number : number[..point]).Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
            && (point < 0 || !number[point..].Contains(',', StringComparison.Ordinal));
    }

    private static char LookAlike(char character) => character switch
    {
        'O' or 'o' => '0',
        'l' or 'I' => '1',
        _ => character,
    };

    /// <summary>Half width, without white space around it.</summary>
    private static string Normalise(string text)
    {
        var trimmed = text.Trim().Trim('\u200B', '\uFEFF').Trim();
        var isPlain = true;
        foreach (var character in trimmed)
        {
            isPlain &= character < 0x80;
        }

        return isPlain ? trimmed : string.Create(trimmed.Length, trimmed, static (span, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                span[index] = source[index] == '\u2212' ? '-' : LabelText.HalfWidth(source[index]);
            }
        }).Trim();
    }

    private static string Plain(decimal value) => value.ToString("0.##############", CultureInfo.InvariantCulture);
}

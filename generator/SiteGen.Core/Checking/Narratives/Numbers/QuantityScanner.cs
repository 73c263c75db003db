using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>
/// Finds the quantities of a paragraph in one pass. What is no statement of how many is passed over: years, dates and times, ordinals,
/// numbers of documents, telephones, versions, ranges, names (12345热线, 110宣传日).
/// </summary>
internal static class QuantityScanner
{
    private static readonly CharacterSet Worth = new("0123456789（）" + ChineseNumerals.Letters);

    private static readonly string[] InexactBefore =
        ["约", "近", "超", "超过", "逾", "不足", "不少于", "不低于", "至少", "最多", "接近", "突破", "不到", "每", "各", "平均", "人均", "日均", "月均", "年均", "大概", "不超过", "高于", "低于"];

    private static readonly string[] InexactAfter = ["以上", "以内", "以下", "左右", "上下", "不等", "有余"];

    public static IReadOnlyList<Quantity> Scan(string text)
    {
        var found = new List<Quantity>();
        var depth = 0;
        for (var index = 0; index < text.Length;)
        {
            var character = text[index];
            if (char.IsAsciiDigit(character))
            {
                index = TakeArabic(text, index, depth, found);
            }
            else if (ChineseNumerals.IsNumeral(character))
            {
                index = TakeChinese(text, index, depth, found);
            }
            else
            {
                depth += character == '（' ? 1 : character == '）' && depth > 0 ? -1 : 0;
                index = Worth.IndexIn(text, index + 1);
            }
        }

        return found;
    }

    private static int TakeArabic(string text, int start, int depth, List<Quantity> found)
    {
        var run = ArabicNumerals.Read(text, start, out var end);
        if (run is not { } number || IsPartOfName(text, start, end))
        {
            return end;
        }

        if (IsRangeMark(text, end) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            // 3-5件, 2019-2020, 0591-23165250: neither end is a statement.
            for (end++; end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' || IsRangeMark(text, end)); end++)
            {
            }

            return end;
        }

        return Add(text, start, number, depth, found);
    }

    private static int TakeChinese(string text, int start, int depth, List<Quantity> found)
    {
        var end = ChineseNumerals.EndOf(text, start);
        // Numerals are also words (统一, 第一, 一方面): only a measure word makes them a count.
        if (MeasureWords.At(text, end) is null or "部" or "本" or "处" or "台" or "通" or "组" or "块" or "套" or "款" or "类" or "批"
            || (start > 0 && text[start - 1] is '第' or '其' or '某' or '这' or '那' or '同' or '逐' or '统' or '唯' or '任' or '何' or '之' or '专' or '万' or '单' or '另'))
        {
            return end;
        }

        if (ChineseNumerals.Read(text.AsSpan(start, end - start)) is not { } value)
        {
            return end;
        }

        // 四次会议 is the fourth.
        return StartsWith(text, end, "次会") || StartsWith(text, end, "次全") ? end : Add(text, start, new NumeralRun(end, value, 1), depth, found);
    }

    private static int Add(string text, int start, NumeralRun number, int depth, List<Quantity> found)
    {
        var end = number.End;
        // 数十件, 上百条: the numeral is a size, not a count.
        var isSize = start > 0 && (text[start - 1] is '数' or '上' or '几') && (text[start] is '十' or '百' or '千');
        var exact = !isSize && !EndsWithAny(text, start, InexactBefore);
        var (value, step) = (number.Value, number.Step);
        exact &= !TakeInexact(text, ref end);
        if (end < text.Length && Multiplier(text[end]) is var times and > 1)
        {
            (value, step) = (value * times, step * times);
            end++;
            exact &= !TakeInexact(text, ref end);
        }

        if (end < text.Length && text[end] == '%')
        {
            return Put(QuantityKind.Percent, "", end + 1);
        }

        foreach (var points in (ReadOnlySpan<string>)["个百分点", "百分点"])
        {
            if (StartsWith(text, end, points))
            {
                return Put(QuantityKind.Points, "", end + points.Length);
            }
        }

        if (MeasureWords.At(text, end) is { } unit)
        {
            return Put(QuantityKind.Count, unit, end + unit.Length);
        }

        var ends = end == text.Length || text[end] is '，' or '。' or '；' or '、' or '）' or '\n' or ',';
        return ends && step <= 1 ? Put(QuantityKind.Bare, "", end) : end;

        int Put(QuantityKind kind, string unit, int after)
        {
            exact &= !InexactAfter.Any(word => StartsWith(text, after, word));
            found.Add(new Quantity(start, after, value, step, unit, kind, exact, depth));
            return after;
        }
    }

    private static bool TakeInexact(string text, ref int index)
    {
        if (index < text.Length && text[index] is '余' or '多' or '来' or '几')
        {
            index++;
            return true;
        }

        return false;
    }

    private static decimal Multiplier(char character) => character switch
    {
        '百' => 100,
        '千' => 1000,
        '万' => 10000,
        '亿' => 100000000,
        _ => 1,
    };

    // A5, 5G, 第3期, 〔2024〕12号, 2024年, 3月, 8：30, 12345热线.
    private static bool IsPartOfName(string text, int start, int end) =>
        (start > 0 && (IsNameBefore(text[start - 1]) || IsClock(text, start - 1))) || (end < text.Length && (IsNameAfter(text[end]) || IsClock(text, end)));

    private static bool IsNameBefore(char character) =>
        char.IsAsciiLetter(character) || character is '第' or '〔' or '[' or '-' or '/' or '_' or '@' or '—' or '+' or '.';

    private static bool IsNameAfter(char character) =>
        char.IsAsciiLetter(character) || MeasureWords.IsOtherUnit(character) || character is '/' or '〕' or ']' or '热' or '+';

    // 8：30 and 1：2.
    private static bool IsClock(string text, int colon) =>
        text[colon] == '：' && colon > 0 && colon + 1 < text.Length && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]);

    private static bool IsRangeMark(string text, int index) => index < text.Length && text[index] is '-' or '－' or '—' or '–' or '~' or '～' or '至' or '到';

    private static bool EndsWithAny(string text, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string text, int index, string word) => string.CompareOrdinal(text, index, word, 0, word.Length) == 0;
}

namespace SiteGen.Core.Reading;

/// <summary>
/// Recognises the sections of the official outline by their number and key words; published reports vary the wording
/// (四、因政府信息公开工作被申请行政复议、提起行政诉讼情况).
/// </summary>
internal static class Outline
{
    public const int SectionCount = 6;

    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The number a heading carries: 四、 (四) 第四部分 4. — null where there is none.</summary>
    public static int? WrittenNumber(string heading)
    {
        var text = heading.TrimStart().TrimStart('第', '（', '(');
        var numeral = text.Length == 0 ? -1 : Numerals.IndexOf(text[0], StringComparison.Ordinal);
        if (numeral >= 0)
        {
            return IsEnd(text, 1) ? numeral + 1 : null;
        }

        var digit = text.Length == 0 ? ' ' : LabelText.HalfWidth(text[0]);
        return digit is >= '1' and <= '9' && IsEnd(text, 1) ? digit - '0' : null;
    }

    /// <summary>The one section the heading's words name; null where they name none, or several of which none bears the heading's number.</summary>
    public static int? SectionByWords(string heading, int? writtenNumber)
    {
        var words = LabelText.Fold(heading);
        var matches = Enumerable.Range(1, SectionCount).Where(section => HasWordsOf(section, words)).ToList();
        return writtenNumber is { } number && matches.Contains(number) ? number : matches.Count == 1 ? matches[0] : null;
    }

    private static bool HasWordsOf(int section, string words) => section switch
    {
        1 => Has(words, "总体情况") || Has(words, "总体概况") || Has(words, "总体工作") || Has(words, "概述"),
        2 => Has(words, "主动公开"),
        3 => Has(words, "申请") && !Has(words, "复议") && !Has(words, "诉讼"),
        4 => Has(words, "复议") || Has(words, "诉讼"),
        5 => Has(words, "问题") || Has(words, "改进") || Has(words, "不足"),
        6 => Has(words, "其他需要报告") || Has(words, "其它需要报告") || Has(words, "其他事项") || Has(words, "需要报告的其他") || Has(words, "其他需要说明"),
        _ => false,
    };

    private static bool Has(string words, string word) => words.Contains(word, StringComparison.Ordinal);

    private static bool IsEnd(string text, int index) =>
        index == text.Length || text[index] is '、' or '.' or '．' or '，' or ',' or '）' or ')' or ':' or '：' or '部' || char.IsWhiteSpace(text[index]);
}

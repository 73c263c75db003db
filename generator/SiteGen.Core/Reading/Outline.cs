namespace SiteGen.Core.Reading;

/// <summary>
/// Recognises the sections of the official outline by their number and key words; published reports vary the wording
/// (四、因政府信息公开工作被申请行政复议、提起行政诉讼情况).
/// </summary>
internal static class Outline
{
    public const int SectionCount = 6;

    private const int LastSection = SectionCount;
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
        var words = LabelText.FoldWithoutNumber(heading);
        var matches = Enumerable.Range(1, SectionCount).Where(section => HasWordsOf(section, words)).ToList();
        if (writtenNumber is { } number && matches.Contains(number))
        {
            return number;
        }

        // 主动公开总体情况 is about the one thing it names, 其他需要说明的问题 about what is left over.
        if (matches.Count > 1 && !matches.Remove(1) && matches.Contains(LastSection))
        {
            matches.Remove(LastSection - 1);
        }

        return matches.Count == 1 ? matches[0] : null;
    }

    private static bool HasWordsOf(int section, string words) => section switch
    {
        1 => Has(words, "总体情况") || Has(words, "总体概况") || Has(words, "总体工作") || Has(words, "概述") || words is "整体情况" or "基本概况" or "工作概况",
        2 => Has(words, "主动公开"),
        3 => Has(words, "申请") && !Has(words, "复议") && !Has(words, "诉讼"),
        4 => Has(words, "复议") || Has(words, "诉讼"),
        5 => Has(words, "问题") || Has(words, "改进") || Has(words, "不足") || Has(words, "薄弱环节") || Has(words, "主要困难"),
        LastSection => IsAboutTheRest(words),
        _ => false,
    };

    private static bool IsAboutTheRest(string words)
    {
        var rest = words.Replace('它', '他');
        return Has(rest, "需要报告") || Has(rest, "需要说明") || Has(rest, "其他需报告") || Has(rest, "其他应报告") || Has(rest, "其他应当报告")
            || Has(rest, "其他报告") || Has(rest, "其他事项") || Has(rest, "其他重要事项") || Has(rest, "其他有关事项") || Has(rest, "其他说明");
    }

    private static bool Has(string words, string word) => words.Contains(word, StringComparison.Ordinal);

    private static bool IsEnd(string text, int index) =>
        index == text.Length || text[index] is '、' or '.' or '．' or '，' or ',' or '）' or ')' or ':' or '：' or '部' || char.IsWhiteSpace(text[index]);
}

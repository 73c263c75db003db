namespace SiteGen.Core.Checking.Narratives.Percents;

/// <summary>The words of growth and decline.</summary>
internal static class ChangeWords
{
    private static readonly string[] Comparisons =
    [
        "同比", "较上年", "较上一年", "较去年", "比上年", "比上一年", "比去年", "与上年", "与去年", "与上一年", "较前一年", "比前一年", "相比上年", "相较上年", "相较于上年", "相比去年", "相较去年", "较同期", "与往年", "跟上年", "和上年", "和去年",
    ];

    private static readonly string[] Rises = ["增长", "增加", "上升", "提高", "提升", "增多", "增幅", "上涨", "升高", "增长率", "涨幅", "升幅", "增", "多"];
    private static readonly string[] Falls = ["下降", "减少", "降低", "下滑", "回落", "降幅", "减幅", "缩减", "减", "少"];
    private static readonly string[] Tails = ["了", "率", "幅度", "幅", "为", "达", "达到", "到", "至"];

    /// <summary>Whether the words name last year as what is compared with.</summary>
    public static bool Compares(string words, int year)
    {
        foreach (var comparison in Comparisons)
        {
            if (words.Contains(comparison, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var last = (year - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "年";
        var named = words.IndexOf(last, StringComparison.Ordinal);
        return named > 0 && (words[named - 1] is '较' or '比' or '与' or '于');
    }

    /// <summary>Where the words that name last year start; -1 where there are none.</summary>
    public static int ComparisonStart(string words, int year)
    {
        var starts = Comparisons.Select(comparison => words.IndexOf(comparison, StringComparison.Ordinal)).Where(at => at >= 0).ToList();
        var named = words.IndexOf((year - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "年", StringComparison.Ordinal);
        return starts.Count > 0 ? starts.Min() : named > 0 ? named - 1 : -1;
    }

    /// <summary>Whether the words say that a number is last year's: 2023年为, 上年, 去年同期.</summary>
    public static bool IsOfLastYear(string words, int year) =>
        words.StartsWith("上年", StringComparison.Ordinal) || words.StartsWith("去年", StringComparison.Ordinal) || words.StartsWith("上一年", StringComparison.Ordinal)
        || words.StartsWith((year - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "年", StringComparison.Ordinal);

    /// <summary>1 where the words end in a rise, -1 in a fall, 0 in neither.</summary>
    public static int DirectionOf(string words)
    {
        var text = words.AsSpan();
        for (var trimmed = true; trimmed;)
        {
            trimmed = false;
            foreach (var tail in Tails)
            {
                if (text.Length > tail.Length && text.EndsWith(tail, StringComparison.Ordinal) && !EndsWithAny(text, Rises) && !EndsWithAny(text, Falls))
                {
                    text = text[..^tail.Length];
                    trimmed = true;
                }
            }
        }

        return EndsWithAny(text, Falls) ? -1 : EndsWithAny(text, Rises) ? 1 : 0;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

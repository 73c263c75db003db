using System.Collections.Frozen;

namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>The measure words that make a number a count of something.</summary>
internal static class MeasureWords
{
    public const string Money = "元";

    private static readonly string[] Words =
    [
        "件次", "件", "条次", "条", "份", "宗", "起", "人次", "项次", "项", "场次", "场", "批次", "批", "家次", "例", "期", "篇", "次",
        "个", "家", "名", "户", "册", "则", "桩", "幅", "张", "处", "台", "本", "部", "人", "元", "封", "通", "类", "款", "套", "块", "组",
    ];

    private static readonly FrozenSet<string> OfApplications = new[] { "件", "件次", "宗", "起", "例", "份", "条", "项", "个", "桩", "次" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<char> NotCounts = "年月日号时点分秒届天周倍成级岁".ToFrozenSet();

    /// <summary>The measure word that starts at an index, or null.</summary>
    public static string? At(string text, int index)
    {
        if (index >= text.Length)
        {
            return null;
        }

        foreach (var word in Words)
        {
            if (string.CompareOrdinal(text, index, word, 0, word.Length) == 0)
            {
                // 个 before another measure word is part of it (个工作日, 个百分点, 个月, 个村).
                return word is "个" && index + 1 < text.Length && text[index + 1] is '工' or '百' or '月' or '小' or '季' ? null : word;
            }
        }

        return null;
    }

    public static bool CountsApplications(string unit) => OfApplications.Contains(unit);

    public static bool IsOtherUnit(char character) => NotCounts.Contains(character);
}

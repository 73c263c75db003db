using System.Buffers;
using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>
/// Whether a number is about what the tables are about: the whole year and the whole agency. Anything else named in the sentence
/// before it (上半年, 截至…, 市本级, 2023年, 计划) leaves that open, and so does an office that the sentence before speaks of.
/// </summary>
/// <param name="names">How the agency is called.</param>
/// <param name="year">The report's year.</param>
internal sealed class ScopeReader(OwnNames names, int year)
{
    private static readonly SearchValues<string> OtherPeriods = SearchValues.Create(["上半年", "下半年", "季度", "历年", "近年", "近两年", "近三年", "近五年", "日均", "月均", "年均", "平均", "每年", "每月", "每季", "同期", "往年", "五年来", "三年来",
        "十三五", "十四五", "年底", "月底", "月末", "首次", "最多", "最高", "累计受理",], StringComparison.Ordinal);

    private static readonly SearchValues<string> OtherMatters = SearchValues.Create(["计划", "目标", "力争", "预计", "如果", "假如", "例如", "比如", "模拟", "抽查", "抽取", "案卷评查", "培训", "演练", "公文", "属性", "发文", "复议机关", "第三人", "作为"], StringComparison.Ordinal);

    private static readonly SearchValues<string> OtherBodies = SearchValues.Create(["本级", "局机关", "委机关", "厅机关", "政府机关", "政府办", "直属", "下属", "所属", "分局", "派出所", "支队", "大队", "县区", "区县", "县（市", "各县", "各区", "各乡镇", "各镇", "个部门", "个单位", "部门中", "市直", "县直", "区直", "省直", "市级", "县级", "区级", "镇级", "乡级", "省级", "层面", "各部门", "各单位", "基层", "代县", "代市", "协助"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Offices = SearchValues.Create(["办公室", "办公厅"], StringComparison.Ordinal);

    public bool IsWhole(ProseText prose, int sentenceStart, int at)
    {
        var before = Outer(prose.Text.AsSpan(sentenceStart, at - sentenceStart));
        if (DayOfAccount(before) is var (day, end) && day >= 0)
        {
            if (!IsYearEnd(before[end..], out var length))
            {
                return false;
            }

            before = string.Concat(before[..day], before[(end + length)..]);
        }

        return LastYearNamed(before) is null or true
            && !HasMonth(before)
            && !before.ContainsAny(OtherPeriods)
            && !IsSince(before)
            && !before.ContainsAny(OtherMatters)
            && !NamesAnother(before);
    }

    // 主动公开300条，其中市本级50条；新收政府信息公开申请…: after the semicolon a label that says itself what it counts is no longer of the part.
    private static ReadOnlySpan<char> Outer(ReadOnlySpan<char> text)
    {
        var semicolon = text.LastIndexOf('；');
        var among = semicolon < 0 ? -1 : text[..semicolon].LastIndexOf("其中");
        return among >= 0 && text[among..semicolon].IndexOf('；') < 0 && text[semicolon..].Contains("公开申请", StringComparison.Ordinal) ? string.Concat(text[..among], text[semicolon..]) : text;
    }

    // Where 截至 stands and ends; -1 where it does not.
    private static (int Start, int End) DayOfAccount(ReadOnlySpan<char> text)
    {
        var at = Math.Max(text.LastIndexOf("截至", StringComparison.Ordinal), text.LastIndexOf("截止", StringComparison.Ordinal));
        return (at, at < 0 ? 0 : at + (text[(at + 2)..].StartsWith("到") ? 3 : 2));
    }

    // 截至2024年12月31日 is the whole year.
    private bool IsYearEnd(ReadOnlySpan<char> text, out int length)
    {
        const int YearLength = 5;
        var named = text.StartsWith(YearMark, StringComparison.Ordinal) ? YearLength : 0;
        foreach (var day in (ReadOnlySpan<string>)["12月31日", "年底", "年末", "12月底", "底", "末"])
        {
            if (text[named..].StartsWith(day, StringComparison.Ordinal))
            {
                length = named + day.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    private string YearMark { get; } = year.ToString(System.Globalization.CultureInfo.InvariantCulture) + "年";

    // 自2019年以来; 今年以来 is the year.
    private static bool IsSince(ReadOnlySpan<char> text)
    {
        var since = text.LastIndexOf("以来", StringComparison.Ordinal);
        return since >= 0 && !text[..since].EndsWith("今年") && !text[..since].EndsWith("本年") && !text[..since].EndsWith("本年度") && !text[..since].EndsWith("一年");
    }

    // The agency's own name may hold such a word: 生态环境分局.
    private bool NamesAnother(ReadOnlySpan<char> text) =>
        (text.ContainsAny(OtherBodies) || text.ContainsAny(Offices)) && names.Without(text.ToString()) is var rest
        && (rest.ContainsAny(OtherBodies) || (!names.IsOffice && rest.ContainsAny(Offices)));

    /// <summary>Whether the last year written out is the report's; null where none is. A year that says where cases come from or go to names no period.</summary>
    private bool? LastYearNamed(ReadOnlySpan<char> text)
    {
        for (var index = text.Length - 1; index >= 4; index--)
        {
            if (text[index] == '年' && int.TryParse(text[(index - 4)..index], out var stated) && !IsCarry(text, index) && !IsCompared(text, index))
            {
                return stated == year;
            }
        }

        return null;
    }

    // 较2023年上升，全年收到…
    private static bool IsCompared(ReadOnlySpan<char> text, int yearMark) => yearMark > 4 && (text[yearMark - 5] is '较' or '比' or '与' or '于');

    private static bool IsCarry(ReadOnlySpan<char> text, int yearMark)
    {
        var after = text[(yearMark + 1)..];
        var before = text[..(yearMark - 4)];
        return after.StartsWith("结转") || after.StartsWith("度结转") || after.StartsWith("转") || before.EndsWith("结转") || before.EndsWith("结转至") || before.EndsWith("结转到") || before.EndsWith("结转入") || before.EndsWith("转入");
    }

    // 3月 is a part of the year; 1月1日至12月31日 is the year.
    private static bool HasMonth(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf("月", StringComparison.Ordinal);
        return first > 0 && char.IsAsciiDigit(text[first - 1]) && !(text.Contains("1月1日", StringComparison.Ordinal) && text.Contains("12月31日", StringComparison.Ordinal));
    }
}

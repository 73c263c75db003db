using SiteGen.Core.Checking.Narratives.Prose;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>
/// Whether a number whose label does not say so is about applications for information: the last matter the paragraph named before it.
/// </summary>
internal static class TopicReader
{
    private const int FarthestBack = 1000;

    private static readonly string[] Applications = ["信息公开申请", "依申请公开", "依申请", "公开申请", "信息申请", "申请公开", "新收", "收到申请", "申请人", "自然人", "予以公开", "不予公开", "部分公开", "无法提供"];

    private static readonly string[] Outcomes = ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理"];

    private static readonly string[] Others =
    [
        "建议", "提案", "议案", "信访", "来信", "来访", "留言", "热线", "诉求", "咨询", "投诉", "举报", "复议", "诉讼", "意见", "许可", "审批", "工单", "公文", "决策", "信箱", "网民", "问题", "案卷", "事故",
        "项目", "主动公开政府信息", "主动公开信息", "公众号", "新闻", "培训", "监测", "征集", "解读", "证书", "救助", "处罚", "处置", "批复", "合同",
    ];

    // These words name other matters only where they are no part of an outcome's wording.
    private static readonly string[] Harmless = ["信访举报投诉", "信访投诉举报", "信访、举报、投诉", "处罚、行政强制", "要求提供", "疑难问题", "行政复议、行政诉讼"];

    public static bool IsAboutApplications(ProseText prose, int at)
    {
        var from = Math.Max(0, at - FarthestBack);
        var text = prose.Text.AsSpan(from, at - from);
        var named = Last(text, Applications);
        if (named < 0)
        {
            return LastOther(text) < 0 && IsApplicationHeading(prose.Heading) && IsOfApplications(prose.Text);
        }

        return LastOther(text) <= named;
    }

    /// <summary>Whether the words before a number name another matter, and no applications: 办理县长信箱来信156件.</summary>
    public static bool IsOfAnother(string words) => LastOther(words) >= 0 && !words.Contains("申请", StringComparison.Ordinal) && !words.Contains("信息公开", StringComparison.Ordinal);

    /// <summary>Whether the paragraph speaks of disclosure at all, so that a bare 申请 is an application for information.</summary>
    public static bool MentionsDisclosure(ProseText prose) =>
        prose.Text.Contains("信息公开", StringComparison.Ordinal) || prose.Text.Contains("依申请", StringComparison.Ordinal)
        || prose.Text.Contains("公开申请", StringComparison.Ordinal) || IsApplicationHeading(prose.Heading);

    // 申请, or so many outcomes that nothing else has them.
    private static bool IsOfApplications(string text) =>
        text.Contains("申请", StringComparison.Ordinal) || Outcomes.Count(word => text.Contains(word, StringComparison.Ordinal)) > 1;

    private static bool IsApplicationHeading(string heading) => heading.Contains("申请", StringComparison.Ordinal);

    private static int LastOther(ReadOnlySpan<char> text)
    {
        var last = -1;
        foreach (var word in Others)
        {
            var found = text.LastIndexOf(word, StringComparison.Ordinal);
            if (found > last && !IsHarmless(text, found))
            {
                last = found;
            }
        }

        return last;
    }

    private static bool IsHarmless(ReadOnlySpan<char> text, int at)
    {
        foreach (var phrase in Harmless)
        {
            var found = text.LastIndexOf(phrase, StringComparison.Ordinal);
            if (found >= 0 && at >= found && at < found + phrase.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Last(ReadOnlySpan<char> text, string[] words)
    {
        var last = -1;
        foreach (var word in words)
        {
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        }

        return last;
    }
}

using System.Buffers;
namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>The words that say what a part is, and what a list must not contain to be held to its total.</summary>
internal static class PartWords
{
    private static readonly SearchValues<string> Applicants = SearchValues.Create(["自然人", "法人", "公民", "个人", "商业企业", "科研机构", "公益组织", "法律服务", "其他组织", "企业申请"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Ways = SearchValues.Create(["当面", "信函", "邮寄", "来信", "传真", "网络申请", "网上申请", "在线申请", "电子邮件", "现场申请", "窗口", "网络提交", "网络渠道", "网络方式", "平台提交", "线上申请", "线下申请"], StringComparison.Ordinal);
    private static readonly string[] WaysAlone = ["网络", "网上", "线上", "线下", "互联网", "邮件", "电话", "现场"];
    private static readonly SearchValues<string> Outcomes = SearchValues.Create(["予以公开", "部分公开", "不予公开", "同意公开", "无法提供", "不予处理", "其他处理", "结转", "办结", "答复", "信息不存在", "不存在", "非本机关", "撤回", "补正", "撤销"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Channels = SearchValues.Create(["网站", "微信", "微博", "公众号", "新媒体", "客户端", "抖音", "视频号", "头条", "公报", "报纸", "报刊", "广播", "电视", "APP", "小程序", "渠道", "今日", "快手", "公示栏", "公开栏", "显示屏", "媒体", "平台"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Growth = SearchValues.Create(["同比", "环比", "较", "增长", "增加", "减少", "下降", "上升", "新增", "占", "均", "提高", "超额", "采纳", "含", "比"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Vague = SearchValues.Create(["涉及", "主要", "例如", "比如", "同时", "分别", "重复", "交叉", "部分为"], StringComparison.Ordinal);
    private static readonly string[] Verbs =
    [
        "召开", "组织", "开展", "回应", "收到", "受理", "办理", "制作", "举办", "印发", "编发", "发布", "公开", "公示", "解读", "推送", "回复", "上报", "报送", "编制", "更新", "处理", "整改", "发放", "培训",
        "参加", "接待", "审核", "审查", "转发", "征集", "收集", "清理", "修订", "制定", "出台", "完成", "调整", "建立", "开设", "设立", "答复", "办结", "新增", "录入", "归集",
    ];

    /// <summary>What a part says it is the rest: 其他, 其余.</summary>
    public static bool IsRest(Part part) =>
        part.Kind == PartKind.Other
        && (part.Label.StartsWith("其他", StringComparison.Ordinal) || part.Label.StartsWith("其它", StringComparison.Ordinal) || part.Label.StartsWith("其余", StringComparison.Ordinal)
            || part.Label.EndsWith("其他", StringComparison.Ordinal) || part.Label.EndsWith("其它", StringComparison.Ordinal));

    /// <summary>The number is no part: a change, a share, an average.</summary>
    public static bool IsNoPart(string label) =>
        label.AsSpan().ContainsAny(Growth) || ((label.Contains("上年", StringComparison.Ordinal) || label.Contains("去年", StringComparison.Ordinal)) && !label.Contains("结转", StringComparison.Ordinal));

    public static bool IsVague(string label) => label.AsSpan().ContainsAny(Vague) || (label.StartsWith("重点", StringComparison.Ordinal) && !label.StartsWith("重点领域", StringComparison.Ordinal));

    public static PartKind KindOf(string label) =>
        label.AsSpan().ContainsAny(Applicants) ? PartKind.Applicant
        : label.AsSpan().ContainsAny(Ways) || WaysAlone.Contains(label, StringComparer.Ordinal) ? PartKind.Way
        : label.StartsWith("主动公开", StringComparison.Ordinal) || label.StartsWith("依申请公开", StringComparison.Ordinal) ? PartKind.Outcome
        : label.AsSpan().ContainsAny(Outcomes) ? PartKind.Outcome
        : label.AsSpan().ContainsAny(Channels) ? PartKind.Channel
        : PartKind.Other;

    /// <summary>The verb a label begins with; a label that begins with a noun (政策解读, 建议提案办理信息) has none.</summary>
    public static string? VerbOf(string label)
    {
        var words = label.AsSpan().TrimStart("共并还已全年另");
        foreach (var verb in Verbs)
        {
            if (words.StartsWith(verb, StringComparison.Ordinal))
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>Whether the parts are the two or more that a whole is always made of.</summary>
    public static bool IsWhole(IReadOnlyList<Part> parts)
    {
        return IsAttributes(parts) || Covers("自然人", "法人") || Covers("自然人", "其他组织") || Covers("个人", "法人") || Covers("公民", "法人")
            || (parts.Count == 2 && (Covers("建议", "提案") || Covers("主办", "协办") || Covers("主办", "会办") || Covers("线上", "线下") || Covers("市级", "县") || Covers("本级", "县") || Covers("本级", "区") || Covers("本级", "各")
                || Covers("县级", "乡") || Covers("县级", "镇") || Covers("政府", "部门") || Covers("复议", "诉讼") || Covers("新收", "结转")));

        bool Covers(string one, string other) => parts.Count >= 2
            && parts.Any(part => part.Label.Contains(one, StringComparison.Ordinal) && !part.Label.Contains(other, StringComparison.Ordinal))
            && parts.Any(part => part.Label.Contains(other, StringComparison.Ordinal) && !part.Label.Contains(one, StringComparison.Ordinal));
    }

    /// <summary>Documents by their attribute of disclosure: 主动公开, 依申请公开, 不予公开.</summary>
    public static bool IsAttributes(IReadOnlyList<Part> parts) =>
        parts.Count == 3 && parts.Any(part => part.Label.Contains("主动公开", StringComparison.Ordinal)) && parts.Any(part => part.Label.Contains("依申请公开", StringComparison.Ordinal))
        && parts.Any(part => part.Label.Contains("不予公开", StringComparison.Ordinal));

    /// <summary>The total counts what was done: 办结, 答复.</summary>
    public static bool IsDone(string label) => label.Contains("办结", StringComparison.Ordinal) || label.Contains("答复", StringComparison.Ordinal) || label.Contains("办理完毕", StringComparison.Ordinal);
}

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// The rows of the two official forms (国办公开办函〔2019〕60号 up to the reporting year 2020, 国办公开办函〔2021〕30号 from 2021 on),
/// written down here once more so that a corpus does not depend on what it is to measure.
/// </summary>
internal static class OfficialForm
{
    public const int Applicants = 6;

    /// <summary>The rows of the results of one year's applications in form 2021: 行次 and 项目.</summary>
    private static readonly (string Number, string Label)[] Results =
    [
        ("3.1", "（一）予以公开"),
        ("3.2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        ("3.3.1", "1.属于国家秘密"),
        ("3.3.2", "2.其他法律行政法规禁止公开"),
        ("3.3.3", "3.危及“三安全一稳定”"),
        ("3.3.4", "4.保护第三方合法权益"),
        ("3.3.5", "5.属于三类内部事务信息"),
        ("3.3.6", "6.属于四类过程性信息"),
        ("3.3.7", "7.属于行政执法案卷"),
        ("3.3.8", "8.属于行政查询事项"),
        ("3.4.1", "1.本机关不掌握相关政府信息"),
        ("3.4.2", "2.没有现成信息需要另行制作"),
        ("3.4.3", "3.补正后申请内容仍不明确"),
        ("3.5.1", "1.信访举报投诉类申请"),
        ("3.5.2", "2.重复申请"),
        ("3.5.3", "3.要求提供公开出版物"),
        ("3.5.4", "4.无正当理由大量反复申请"),
        ("3.5.5", "5.要求行政机关确认或重新出具已获取信息"),
        ("3.6.1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("3.6.2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("3.6.3", "3.其他"),
    ];

    private static readonly (string Number, string Label)[] OlderResults =
        [.. Results.Where(row => !row.Number.StartsWith("3.6", StringComparison.Ordinal)), ("3.6", "（六）其他处理")];

    public static IReadOnlyList<string> ReviewRows { get; } = ["行政复议", "未经复议直接起诉", "复议后起诉"];

    public static bool IsNewer(int year) => year >= 2021;

    public static IReadOnlyList<(string Number, string Label)> ResultRows(int year) => IsNewer(year) ? Results : OlderResults;

    /// <summary>条款, 信息内容 and 指标 of every figure of the disclosure table, in the form's order.</summary>
    public static IReadOnlyList<(string Clause, string Content, string Figure)> DisclosureRows(int year) => IsNewer(year)
        ?
        [
            .. Rows("第二十条第（一）项", ["规章", "行政规范性文件"], ["本年制发件数", "本年废止件数", "现行有效件数"]),
            .. Rows("第二十条第（五）项", ["行政许可"], ["本年处理决定数量"]),
            .. Rows("第二十条第（六）项", ["行政处罚", "行政强制"], ["本年处理决定数量"]),
            .. Rows("第二十条第（八）项", ["行政事业性收费"], ["本年收费金额（单位：万元）"]),
        ]
        :
        [
            .. Rows("第二十条第（一）项", ["规章", "规范性文件"], ["本年新制作数量", "本年新公开数量", "对外公开总数量"]),
            .. Rows("第二十条第（五）项", ["行政许可", "其他对外管理服务事项"], ["上一年项目数量", "本年增/减", "处理决定数量"]),
            .. Rows("第二十条第（六）项", ["行政处罚", "行政强制"], ["上一年项目数量", "本年增/减", "处理决定数量"]),
            .. Rows("第二十条第（八）项", ["行政事业性收费"], ["上一年项目数量", "本年增/减"]),
            .. Rows("第二十条第（九）项", ["政府集中采购"], ["采购项目数量", "采购总金额"]),
        ];

    private static IEnumerable<(string Clause, string Content, string Figure)> Rows(string clause, string[] contents, string[] figures) =>
        from content in contents from figure in figures select (clause, content, figure);
}

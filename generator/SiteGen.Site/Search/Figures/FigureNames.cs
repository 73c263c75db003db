namespace SiteGen.Site.Search.Figures;

/// <summary>
/// What the lines of the official tables are called for short, and which lines are asked for together. The official wording of a line (forms.md)
/// always counts; what stands here comes beside it, the first name being the one the page uses.
/// </summary>
internal static class FigureNames
{
    /// <summary>
    /// Table, ids of the lines (<c>3.3.*</c>: every line that begins so, or is 3.3; after <c>=</c>: one line whose word differs from form to form), names.
    /// </summary>
    public static IReadOnlyList<(string Table, string Lines, string Names)> Rows { get; } =
    [
        ("requests", "1", "新收 本年新收 新收申请 本年新收申请 新收政府信息公开申请 收到 收到申请 申请 申请量 申请数量"),
        ("requests", "2", "上年结转 上年度结转 上一年度结转 上年结转申请 结转"),
        ("requests", "3.1", "予以公开 全部公开 同意公开"),
        ("requests", "3.2", "部分公开 予以部分公开 区分处理"),
        ("requests", "3.3.*", "不予公开"),
        ("requests", "3.3.1", "属于国家秘密 国家秘密"),
        ("requests", "3.3.2", "其他法律行政法规禁止公开 法律行政法规禁止公开 法律法规禁止公开"),
        ("requests", "3.3.3", "危及三安全一稳定 三安全一稳定"),
        ("requests", "3.3.4", "保护第三方合法权益 第三方合法权益 第三方权益"),
        ("requests", "3.3.5", "三类内部事务信息 内部事务信息 内部事务"),
        ("requests", "3.3.6", "四类过程性信息 过程性信息"),
        ("requests", "3.3.7", "行政执法案卷 执法案卷"),
        ("requests", "3.3.8", "行政查询事项"),
        ("requests", "3.4.*", "无法提供"),
        ("requests", "3.4.1", "本机关不掌握 不掌握相关政府信息 不掌握"),
        ("requests", "3.4.2", "需要另行制作 没有现成信息 另行制作"),
        ("requests", "3.4.3", "补正后仍不明确 补正后不明确"),
        ("requests", "3.5.*", "不予处理"),
        ("requests", "3.5.1", "信访举报投诉类申请 信访举报投诉 信访"),
        ("requests", "3.5.2", "重复申请"),
        ("requests", "3.5.3", "要求提供公开出版物 公开出版物"),
        ("requests", "3.5.4", "大量反复申请 反复申请"),
        ("requests", "3.5.5", "要求确认或重新出具已获取信息 重新出具已获取信息"),
        ("requests", "3.6.*", "其他处理"),
        ("requests", "3.6.1", "逾期不补正 逾期未补正"),
        ("requests", "3.6.2", "逾期不缴费 逾期未缴费"),
        ("requests", "3.6.3", "其他情形 其他处理中的其他"),
        ("requests", "3.7", "办理结果总计 办结 办结总计 办理结果"),
        ("requests", "4", "结转下年 结转下年度 下年结转 结转"),
        ("review", "行政复议", "行政复议 复议"),
        ("review", "未经复议直接起诉 复议后起诉", "行政诉讼 诉讼 起诉"),
        ("review", "未经复议直接起诉", "未经复议直接起诉 直接起诉"),
        ("disclosure", "行政规范性文件", "规范性文件 行政规范性文件"),
        ("disclosure", "行政许可", "行政许可 许可"),
        ("disclosure", "行政处罚", "行政处罚 处罚"),
        ("disclosure", "行政强制", "行政强制 强制"),
        ("disclosure", "行政事业性收费", "行政事业性收费 收费"),
        ("disclosure", "政府集中采购", "政府集中采购 集中采购 采购"),
    ];

    /// <summary>As <see cref="Rows"/>.</summary>
    public static IReadOnlyList<(string Table, string Lines, string Names)> Columns { get; } =
    [
        ("requests", "自然人", "自然人 公民 个人"),
        ("requests", "商业企业 科研机构 社会公益组织 法律服务机构 其他", "法人或其他组织 法人和其他组织 法人 组织"),
        ("requests", "商业企业", "商业企业 企业"),
        ("requests", "社会公益组织", "社会公益组织 公益组织"),
        ("requests", "其他", "其他 其他组织"),
        ("requests", "总计", "总计 合计"),
        ("review", "结果维持", "结果维持 维持"),
        ("review", "结果纠正", "结果纠正 纠正"),
        ("review", "尚未审结", "尚未审结 未审结"),
        ("review", "总计", "总计 合计"),
        ("disclosure", "本年制发件数", "制发件数 制发"),
        ("disclosure", "本年废止件数", "废止件数 废止"),
        ("disclosure", "现行有效件数", "现行有效件数 现行有效"),
        ("disclosure", "=本年处理决定数量 处理决定数量", "处理决定数量 处理决定 决定"),
        ("disclosure", "本年收费金额（单位：万元）", "收费金额 金额"),
        ("disclosure", "本年新制作数量", "新制作数量 新制作"),
        ("disclosure", "本年新公开数量", "新公开数量 新公开"),
        ("disclosure", "对外公开总数量", "对外公开总数量 对外公开"),
        ("disclosure", "本年增/减", "增减 增加"),
        ("disclosure", "采购项目数量", "采购项目数量 项目数量"),
        ("disclosure", "采购总金额", "采购总金额 总金额"),
    ];

    /// <summary>The columns that are meant where a query names a row alone.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["总计", "合计", "全年", "处理决定数量", "收费金额"];
}

using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking;

/// <summary>The codes of what the checks of one report find. (<c>count</c> is found, and coded, where a table is read.)</summary>
public static class CheckingCodes
{
    public static DiagnosticCode SectionMissing { get; } = new("SG1101", "sections", Severity.Error, new("缺少某一部分", "A section is missing"));

    public static DiagnosticCode SectionMisplaced { get; } = new("SG1102", "sections", Severity.Error, new("某一部分的位置不对", "A section is out of order"));

    public static DiagnosticCode SectionRepeated { get; } = new("SG1103", "sections", Severity.Error, new("某一部分重复出现", "A section appears twice"));

    public static DiagnosticCode SectionUnknown { get; } = new("SG1104", "sections", Severity.Warning, new("标题不属于六个部分", "A heading belongs to none of the six sections"));

    public static DiagnosticCode SectionEmpty { get; } = new("SG1105", "sections", Severity.Error, new("某一部分没有内容", "A section is empty"));

    public static DiagnosticCode SectionMisnumbered { get; } = new("SG1106", "sections", Severity.Warning, new("某一部分的序号不对", "A section has the wrong number"));

    public static DiagnosticCode SectionWording { get; } = new("SG1107", "sections", Severity.Info, new("某一部分的标题与规定格式不一致", "A section's heading is not worded as in the form"));

    public static DiagnosticCode PeriodDiffers { get; } = new("SG1111", "period", Severity.Warning, new("统计期限与报告年度不符", "The stated period is not the report's year"));

    public static DiagnosticCode PublishedLate { get; } = new("SG1121", "deadline", Severity.Warning, new("公布日期晚于规定期限", "Published after the deadline"));

    public static DiagnosticCode NarrativeSum { get; } = new("SG1131", "narrative-sum", Severity.Warning, new("正文的合计与分项之和不符", "A total in the text differs from its parts"));

    public static DiagnosticCode NarrativeTable { get; } = new("SG1132", "narrative-table", Severity.Warning, new("正文的数与表格不符", "A figure in the text differs from the table"));

    public static DiagnosticCode NarrativePercent { get; } = new("SG1133", "narrative-percent", Severity.Warning, new("正文的比例或增幅与所列数不符", "A share or growth in the text does not follow from the figures"));

    public static DiagnosticCode FeeUnstated { get; } = new("SG1141", "fee-statement", Severity.Warning, new("未说明信息处理费收取情况", "Nothing is said of the information-processing fee"));

    public static DiagnosticCode TextRepeated { get; } = new("SG1151", "identical", Severity.Warning, new("内容与另一份报告雷同", "The text repeats another report's"));

    public static DiagnosticCode WaiverUnused { get; } = new("SG1161", null, Severity.Warning, new("豁免没有对应的问题", "A waiver covers nothing"));

    public static DiagnosticCode Balance { get; } = new("SG3001", "balance", Severity.Error, new("申请数量不平衡", "Applications do not balance"));

    public static DiagnosticCode ResultsTotal { get; } = new("SG3002", "results-total", Severity.Error, new("办理结果总计不符", "The total of outcomes differs from its parts"));

    public static DiagnosticCode RowTotal { get; } = new("SG3003", "row-total", Severity.Error, new("申请表某行总计不符", "A row's total differs from its parts"));

    public static DiagnosticCode ReviewTotal { get; } = new("SG3004", "review-total", Severity.Error, new("复议诉讼总计不符", "A total of reviews or lawsuits differs from its parts"));

    public static DiagnosticCode CarryOver { get; } = new("SG3006", "carry-over", Severity.Error, new("上年结转与上年度结转下年度不符", "What was carried over differs from last year's report"));

    public static DiagnosticCode InForce { get; } = new("SG3007", "in-force", Severity.Warning, new("现行有效件数与上年度不衔接", "Documents in force do not follow from last year's"));

    public static DiagnosticCode Rollup { get; } = new("SG3008", "rollup", Severity.Error, new("汇总数与所属各机关之和不符", "A figure differs from the sum over the agencies below"));

    public static DiagnosticCode BlankCell { get; } = new("SG3005", "blank-cell", Severity.Warning, new("表格有空格未填", "A cell is empty"));

    /// <summary>A relation of a site's own; <see cref="OfRelation"/> gives it the rule's id.</summary>
    public static DiagnosticCode OwnRule { get; } = new("SG3010", null, Severity.Error, new("本站自定的勾稽关系不成立", "A relation of the site's own does not hold"));

    /// <summary>Every code above, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        SectionMissing, SectionMisplaced, SectionRepeated, SectionUnknown, SectionEmpty, SectionMisnumbered, SectionWording, PeriodDiffers, PublishedLate,
        NarrativeSum, NarrativeTable, NarrativePercent, FeeUnstated, TextRepeated, WaiverUnused,
        Balance, ResultsTotal, RowTotal, ReviewTotal, BlankCell, CarryOver, InForce, Rollup, OwnRule,
    ];

    /// <summary>The code of a rule of linear relations; a site's own rules share one.</summary>
    public static DiagnosticCode OfRelation(string rule) => rule switch
    {
        "balance" => Balance,
        "results-total" => ResultsTotal,
        "row-total" => RowTotal,
        "review-total" => ReviewTotal,
        "carry-over" => CarryOver,
        "in-force" => InForce,
        "rollup" => Rollup,
        _ => OwnRule with { Rule = rule },
    };
}

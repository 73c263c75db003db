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

    public static DiagnosticCode PeriodDiffers { get; } = new("SG1111", "period", Severity.Warning, new("统计期限与报告年度不符", "The stated period is not the report's year"));

    public static DiagnosticCode PublishedLate { get; } = new("SG1121", "deadline", Severity.Warning, new("公布日期晚于规定期限", "Published after the deadline"));

    public static DiagnosticCode NarrativeSum { get; } = new("SG1131", "narrative-sum", Severity.Warning, new("正文的合计与分项之和不符", "A total in the text differs from its parts"));

    public static DiagnosticCode NarrativeTable { get; } = new("SG1132", "narrative-table", Severity.Warning, new("正文的数与表格不符", "A figure in the text differs from the table"));

    public static DiagnosticCode NarrativePercent { get; } = new("SG1133", "narrative-percent", Severity.Warning, new("正文的比例或增幅与所列数不符", "A share or growth in the text does not follow from the figures"));

    public static DiagnosticCode Balance { get; } = new("SG3001", "balance", Severity.Error, new("申请数量不平衡", "Applications do not balance"));

    public static DiagnosticCode ResultsTotal { get; } = new("SG3002", "results-total", Severity.Error, new("办理结果总计不符", "The total of outcomes differs from its parts"));

    public static DiagnosticCode RowTotal { get; } = new("SG3003", "row-total", Severity.Error, new("申请表某行总计不符", "A row's total differs from its parts"));

    public static DiagnosticCode ReviewTotal { get; } = new("SG3004", "review-total", Severity.Error, new("复议诉讼总计不符", "A total of reviews or lawsuits differs from its parts"));

    public static DiagnosticCode BlankCell { get; } = new("SG3005", "blank-cell", Severity.Warning, new("表格有空格未填", "A cell is empty"));

    /// <summary>Every code above, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        SectionMissing, SectionMisplaced, SectionRepeated, SectionUnknown, SectionEmpty, SectionMisnumbered, PeriodDiffers, PublishedLate,
        NarrativeSum, NarrativeTable, NarrativePercent,
        Balance, ResultsTotal, RowTotal, ReviewTotal, BlankCell,
    ];

    /// <summary>The code of a linear rule of the forms; a rule without one is a fault of a form's data file and throws.</summary>
    public static DiagnosticCode OfRelation(string rule) => rule switch
    {
        "balance" => Balance,
        "results-total" => ResultsTotal,
        "row-total" => RowTotal,
        "review-total" => ReviewTotal,
        _ => throw new InvalidOperationException($"No code for the linear rule '{rule}'."),
    };
}

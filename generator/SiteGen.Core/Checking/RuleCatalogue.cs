using System.Collections.Frozen;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking;

/// <summary>
/// The rules of the contract. Those on figures are linear relations, which the forms hold (<c>Forms/*.json</c>) and one engine evaluates.
/// </summary>
public static class RuleCatalogue
{
    private const string Form2021 = "国办公开办函〔2019〕60号、〔2021〕30号";
    private const string Regulation = "《中华人民共和国政府信息公开条例》第五十条";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("balance", RuleScope.Table, new("申请数量平衡", "Applications balance"), new("每一列：第一项加第二项之和，等于第三项加第四项之和。", "In each column, item 1 plus item 2 equals item 3 plus item 4."), Severity.Error, Form2021),
        new("results-total", RuleScope.Table, new("办理结果总计", "Total of outcomes"), new("每一列：第三项（七）总计等于（一）至（六）各行之和。", "In each column, row 3.7 is the sum of every row from 3.1 to 3.6."), Severity.Error, Form2021),
        new("row-total", RuleScope.Table, new("申请表各行总计", "Row totals of applications"), new("每一行：总计等于自然人与五类法人或其他组织之和。", "In each row, the total is natural persons plus the five kinds of organisation."), Severity.Error, Form2021),
        new("review-total", RuleScope.Table, new("复议诉讼总计", "Totals of reviews and lawsuits"), new("每一类：总计等于结果维持、结果纠正、其他结果、尚未审结之和。", "In each row, the total is the sum of the four outcomes."), Severity.Error, Form2021),
        new("count", RuleScope.Table, new("数值有效", "Valid figures"), new("件数为非负整数，金额为非负数。", "Counts are whole and not negative; amounts are not negative."), Severity.Error, Form2021),
        new("carry-over", RuleScope.Years, new("上年结转衔接", "Carry-over"), new("每一列：本年“上年结转”等于上一年度“结转下年度继续办理”。", "In each column, row 2 equals row 4 of the year before."), Severity.Error, Form2021),
        new("in-force", RuleScope.Years, new("现行有效件数衔接", "Documents in force"), new("现行有效件数等于上一年度现行有效件数加本年制发件数减本年废止件数。", "Documents in force equal those of the year before, plus issued, minus repealed."), Severity.Warning, Form2021),
        new("rollup", RuleScope.Agencies, new("上下级汇总", "Roll-up"), new("汇总报告的每一个数等于本级及所属各单位同年数之和。", "Every cell is the sum over the subordinate agencies of the same year."), Severity.Error, Regulation),
        new("sections", RuleScope.Narrative, new("六个部分齐全", "Six sections"), new("年度报告的六个部分齐全、顺序正确、内容不空。", "The six sections are there, in order, and none is empty."), Severity.Error, Form2021),
        new("period", RuleScope.Narrative, new("统计期限", "Reporting period"), new("正文写明的统计期限与报告年度一致。", "The stated reporting period is the report's year."), Severity.Warning, Regulation),
        new("narrative-sum", RuleScope.Narrative, new("正文分项合计", "Sums in the text"), new("正文写明的合计等于其后逐项列出的各数之和。", "A total stated in the text equals the parts listed after it."), Severity.Warning, Regulation),
        new("narrative-table", RuleScope.Narrative, new("正文与表格一致", "Text and tables agree"), new("正文写明的数与表格中的数一致。", "A figure the text states for a table cell is that cell's."), Severity.Warning, Regulation),
        new("narrative-percent", RuleScope.Narrative, new("正文比例与增幅", "Shares and growth in the text"), new("正文写明的占比、增幅可由所列各数算出。", "A stated share or growth follows from the figures."), Severity.Warning, Regulation),
        new("fee-statement", RuleScope.Narrative, new("信息处理费说明", "Fee statement"), new("第六部分说明政府信息公开信息处理费的收取情况。", "Section six says whether the information-processing fee was charged."), Severity.Warning, "国办函〔2020〕109号"),
        new("deadline", RuleScope.Narrative, new("公布期限", "Deadline"), new("年度报告在规定期限前公布。", "The report was published by the deadline of its level."), Severity.Warning, "《中华人民共和国政府信息公开条例》第四十九条"),
        new("identical", RuleScope.Archive, new("内容雷同", "Repeated text"), new("第一、第五部分与上年或其他机关的报告不雷同。", "Sections one and five are not nearly the same text as another report's."), Severity.Warning, Form2021),
        new("blank-cell", RuleScope.Table, new("表格不留空", "No empty cell"), new("表格每一格都已填写，没有发生的填0。", "Every cell is filled in; what did not occur is 0."), Severity.Warning, Form2021),
    ];

    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(rule => rule.Id)];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}

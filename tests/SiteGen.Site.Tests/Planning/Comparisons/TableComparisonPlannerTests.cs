using SiteGen.Core.Model;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Comparisons;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Tests.Planning.Comparisons;

public sealed class TableComparisonPlannerTests
{
    [Fact]
    public void Shows_each_cell_of_a_row_that_is_not_0_throughout_and_folds_the_others()
    {
        var (table, changed) = Plan(
            FigureTableBuilder.Zeros("2021", "requests", ("1", "自然人", 3), ("1", "总计", 3), ("3.1", "自然人", 2), ("3.1", "总计", 2)),
            FigureTableBuilder.Zeros("2021", "requests", ("1", "自然人", 5), ("1", "总计", 5), ("3.1", "自然人", 2), ("3.1", "总计", 2)));

        Assert.Equal(2, changed);
        Assert.Equal(["一、本年新收政府信息公开申请数量", "（一）予以公开"], table.Rows.Select(row => row.Head));
        Assert.Equal(["3 → 5 增加2 ▲", "0", "0", "0", "0", "0", "3 → 5 增加2 ▲"], table.Rows[0].Cells.Select(Print));
        Assert.Equal("2 持平", Print(table.Rows[1].Cells[0]));
        Assert.Equal(["项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"], table.Heads);
        Assert.Equal(23, Assert.Single(table.Folded).Text.Split('；').Length);
        Assert.StartsWith("两年全部为0的23项", table.Folded[0].Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_0_in_both_years_is_one_sentence()
    {
        var (table, changed) = Plan(FigureTableBuilder.Zeros("2021", "review"), FigureTableBuilder.Zeros("2021", "review"));

        Assert.Equal(0, changed);
        Assert.Equal(["两年全部为0。"], table.Notes);
        Assert.Empty(table.Rows);
        Assert.Empty(table.Folded);
    }

    [Fact]
    public void Tables_in_clauses_are_listed_a_figure_a_line()
    {
        var (table, changed) = Plan(
            FigureTableBuilder.Zeros("2021", "disclosure", ("行政许可", "本年处理决定数量", 23), ("行政事业性收费", "本年收费金额（单位：万元）", 12.5m)),
            FigureTableBuilder.Zeros("2021", "disclosure", ("行政许可", "本年处理决定数量", 19), ("行政事业性收费", "本年收费金额（单位：万元）", 12.50m)));

        Assert.Equal(1, changed);
        Assert.Equal(["项目", "2023年", "2024年", "增减"], table.Heads);
        Assert.Equal(["23", "19", "减少4 ▼"], table.Rows[0].Cells.Select(Print));
        Assert.Equal(["12.5", "12.50", "持平"], table.Rows[1].Cells.Select(Print));
    }

    [Fact]
    public void Compares_what_two_forms_have_in_common_and_names_the_rest()
    {
        var (table, _) = Plan(
            FigureTableBuilder.Zeros("2019", "disclosure", ("行政许可", "处理决定数量", 11)),
            FigureTableBuilder.Zeros("2021", "disclosure", ("行政许可", "本年处理决定数量", 19)));

        Assert.Equal(["2023年与2024年的报告格式不同，只对照两种格式都有的项目。"], table.Notes);
        Assert.Equal(["11", "19", "增加8 ▲"], Assert.Single(table.Rows).Cells.Select(Print));
        Assert.Contains(table.Folded, fold => fold.Summary == "2023年格式独有的19项" && fold.Text.Contains("政府集中采购 采购总金额", StringComparison.Ordinal));
        Assert.Contains(table.Folded, fold => fold.Summary.StartsWith("2024年格式独有的", StringComparison.Ordinal) && fold.Text.Contains("行政规范性文件 现行有效件数", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_left_empty_is_not_0()
    {
        var blank = FigureTableBuilder.Zeros("2021", "review").With("行政复议", "总计", new Figure(FigureState.Blank, 0, 1, 1));

        var (table, changed) = Plan(FigureTableBuilder.Zeros("2021", "review"), blank);

        Assert.Equal(1, changed);
        Assert.Equal("0 → 未填报 有一年未填报", Print(table.Rows[0].Cells[^1]));
    }

    [Fact]
    public void Sums_in_different_units_have_no_difference()
    {
        var before = FigureTableBuilder.Zeros("2019", "disclosure").With("政府集中采购", "采购总金额", new Figure(FigureState.Number, 100, 1, 1, "万元"));
        var after = FigureTableBuilder.Zeros("2019", "disclosure").With("政府集中采购", "采购总金额", new Figure(FigureState.Number, 900, 1, 1, "元"));

        Assert.Equal(["100万元", "900元", "单位不同，不作比较"], Assert.Single(Plan(before, after).Table.Rows).Cells.Select(Print));
    }

    [Fact]
    public void Says_which_report_lacks_the_table() =>
        Assert.Equal(["2023年的报告没有这张表，无法对照。"], new TableComparisonPlanner(Texts.For("zh-CN")).Plan(null, FigureTableBuilder.Zeros("2021", "review"), 2023, 2024, FigureTableBuilder.Zeros("2021", "review").Form).Table.Notes);

    private static (CompareTable Table, int Changed) Plan(FigureTable older, FigureTable newer) =>
        new TableComparisonPlanner(Texts.For("zh-CN")).Plan(older, newer, 2023, 2024, newer.Form);

    private static string Print(CompareCell cell) => (cell.Figure + " " + cell.Difference).Trim();
}

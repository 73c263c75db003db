using CsCheck;
using SiteGen.Core.Checking.Narratives;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Tests.Checking.Narratives;

public sealed class NarrativeTextTests
{
    private static readonly string[] Fragments =
    [
        "新收政府信息公开申请", "上年结转", "办结", "其中，", "其中", "（", "）", "，", "。", "；", "：", "、", "12件", "1,234条", "一百二十件", "3.5%", "占", "同比增长", "较上年", "2024年", "共计", "分别为", "按方式划分：",
        "自然人", "予以公开", "未收到", "无", "等", "其他", "1.2万元", "第", "**", "\n", "  \n", "- ", "〔2024〕3号", "2023年的", "由", "增加到", "行政复议", "第二十条", "百", "万", ".", "0", "\uD840\uDC00",
    ];

    [Fact]
    public void Finds_the_place_of_a_number_behind_markup_and_line_breaks()
    {
        var found = Assert.Single(Check("局", "### （二）依申请公开情况\n\n2024年，我局收到\n政府信息公开申请 **１01** 件，\\*办结99件。"));

        Assert.Equal((8, 12, 101m), (found.Line, found.Column, found.Actual));
    }

    [Fact]
    public void Counts_columns_in_characters()
    {
        var found = Assert.Single(Check("局", "𠀀𠀀，新收政府信息公开申请101件。"));

        Assert.Equal(14, found.Column);
    }

    [Fact]
    public void Reads_a_list_with_the_sentence_it_continues()
    {
        var found = Assert.Single(Check("局", "全年主动公开政府信息130条，其中：\n\n- 政策文件30条\n- 工作动态60条\n- 财政信息20条\n- 其他10条"));

        Assert.Equal(("narrative-sum", 120m, 130m), (found.Code.Rule, found.Expected, found.Actual));
    }

    [Fact]
    public void Names_the_cell_the_figures_and_what_to_do()
    {
        var found = Assert.Single(Check("局", "依申请予以公开43件，部分公开12件。"));

        Assert.Equal("正文称“依申请予以公开”43件，表格第 3.1 行“总计”为 42，相差 1", found.Message.Chinese);
        Assert.Equal("与 requests.csv 核对，正文与表格以核实后的数为准", found.Hint?.Chinese);
        Assert.Equal(("requests", "3.1", "总计"), (found.Table, found.Row, found.Cell));
    }

    [Fact]
    public void Names_no_cell_where_the_figure_is_a_sum_of_cells()
    {
        var found = Assert.Single(Check("局", "依申请部分公开12件，不予公开15件，无法提供21件。"));

        Assert.EndsWith("表格第 3.3.1 至 3.3.8 行“总计”之和为 14，相差 1", found.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal((null, null, null), (found.Table, found.Row, found.Cell));
    }

    [Theory]
    [InlineData("全年主动公开政府信息130条，其中政策文件30条、工作动态90条、其他5条。", "“全年主动公开政府信息”130条，所列 3 项之和为 125，相差 5")]
    [InlineData("新收政府信息公开申请100件，同比增长12.5%。", "正文称增长 12.5%，按 100 与上年 90 计算为增长 11.1%")]
    [InlineData("新收政府信息公开申请100件，同比下降11.1%。", "正文称下降 11.1%，按 100 与上年 90 计算为增长 11.1%")]
    [InlineData("发布信息40条，其中图解10条，占30%。", "正文称占比 30%，按 10 占 40 计算为 25%")]
    [InlineData("2024年，我局未收到政府信息公开申请。", "正文称“未收到政府信息公开申请”，表格第 1 行“总计”为 100")]
    public void Says_what_the_figures_give(string text, string message) => Assert.Equal(message, Assert.Single(Check("局", text)).Message.Chinese);

    [Fact]
    public void Compares_with_no_year_that_is_not_there()
    {
        var (report, _) = ClaimCases.Of("局", "新收政府信息公开申请100件，同比增长12.5%。");

        Assert.Empty(NarrativeClaimsChecker.Check(report, null));
    }

    [Fact]
    public void Leaves_the_sums_of_a_table_to_the_tables_rules()
    {
        // The table itself does not add up, and the text repeats it.
        var (report, _) = ClaimCases.Of("局", "办结政府信息公开申请98件，其中予以公开42件，部分公开12件，不予公开14件，无法提供21件，不予处理7件，其他处理3件。");
        var wrong = report with { Tables = [.. report.Tables.Select(table => table with { Figures = [.. table.Figures.Select((figure, cell) => IsTotalFinished(table, cell) ? figure with { Value = 98 } : figure)] })] };

        Assert.Empty(NarrativeClaimsChecker.Check(wrong, null));

        static bool IsTotalFinished(FigureTable table, int cell) =>
            table.Form.Id == "requests" && table.Form.RowOfCell(cell).Id == "3.7" && table.Form.ColumnOfCell(cell).Id == "总计";
    }

    [Fact]
    public void Gives_the_cells_the_text_states_without_another_reading()
    {
        const string Text = "新收政府信息公开申请101件，上年结转5件，受理105件，予以公开42件，部分公开12件，不予公开14件。收取行政事业性收费12.35万元。未发生行政复议。";
        var (report, _) = ClaimCases.Of("局", Text);

        var stated = NarrativeClaimsReader.Read(report);

        Assert.Equal(
            [("requests", "1", "总计", 101m), ("requests", "2", "总计", 5m), ("requests", "3.1", "总计", 42m), ("requests", "3.2", "总计", 12m), ("disclosure", "行政事业性收费", "本年收费金额（单位：万元）", 12.35m), ("review", "行政复议", "总计", 0m)],
            stated.Select(figure => (figure.Table, figure.Row, figure.Column, figure.Value)));
        Assert.Equal("101", report.Narrative.Source.Text.Substring(stated[0].Offset, 3));
    }

    [Fact]
    public void Takes_any_text_without_fault()
    {
        Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]).List[0, 60].Select(parts => string.Concat(parts)).Sample(text =>
        {
            foreach (var name in new[] { "局", "市", "旧" })
            {
                var (report, previous) = ClaimCases.Of(name, text);
                var lines = report.Narrative.Source.Text.Split('\n').Length;
                Assert.All(NarrativeClaimsChecker.Check(report, previous), found => Assert.InRange(found.Line, 1, lines));
                Assert.All(NarrativeClaimsReader.Read(report), figure => Assert.InRange(figure.Offset, 0, report.Narrative.Source.Text.Length - 1));
            }
        });
    }

    private static IReadOnlyList<Diagnostic> Check(string name, string text)
    {
        var (report, previous) = ClaimCases.Of(name, text);
        return NarrativeClaimsChecker.Check(report, previous);
    }
}

using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Tests.Planning;

public sealed class FigureListPlannerTests
{
    [Fact]
    public void Lists_the_applications_by_applicant_and_by_outcome()
    {
        var lists = Plan(FigureTableBuilder.Zeros("2021", "requests", ("1", "自然人", 12), ("1", "总计", 12), ("3.3.1", "自然人", 2), ("3.3.1", "总计", 2)));

        Assert.Equal(["以列表查看（按申请人）", "以列表查看（按办理情况）"], lists.Select(list => list.Title));
        Assert.Equal(
            ["自然人：一、本年新收政府信息公开申请数量12、（三）不予公开1.属于国家秘密2", "总计：一、本年新收政府信息公开申请数量12、（三）不予公开1.属于国家秘密2"],
            lists[0].Entries.Select(Print));
        Assert.Equal(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], lists[0].Zeros);
        Assert.Equal(["一、本年新收政府信息公开申请数量：自然人12、总计12", "（三）不予公开1.属于国家秘密：自然人2、总计2"], lists[1].Entries.Select(Print));
        Assert.Contains("（七）总计", lists[1].Zeros);
    }

    [Fact]
    public void Lists_the_reviews_by_kind()
    {
        var list = Assert.Single(Plan(FigureTableBuilder.Zeros("2021", "review", ("行政复议", "结果纠正", 1), ("行政复议", "总计", 1))));

        Assert.Equal(["行政复议：结果纠正1、总计1"], list.Entries.Select(Print));
        Assert.Equal(2, list.Zeros.Count);
    }

    [Fact]
    public void Needs_no_list_for_the_narrow_table_nor_for_one_of_zeros()
    {
        Assert.Empty(Plan(FigureTableBuilder.Zeros("2021", "disclosure", ("行政许可", "本年处理决定数量", 64))));
        Assert.Empty(Plan(FigureTableBuilder.Zeros("2021", "requests")));
        Assert.Empty(Plan(FigureTableBuilder.Zeros("2019", "review")));
    }

    [Theory]
    [InlineData("2019", "requests", 2)]
    [InlineData("2021", "requests", 2)]
    [InlineData("2019", "review", 1)]
    [InlineData("2021", "review", 1)]
    public void Leaves_out_no_figure_but_zeros(string form, string table, int lists)
    {
        var zeros = FigureTableBuilder.Zeros(form, table);
        var figures = zeros with { Figures = [.. zeros.Form.Cells.Select(cell => new Figure(FigureState.Number, cell.Index + 1, 1, 1))] };

        var planned = Plan(figures);

        Assert.Equal(lists, planned.Count);
        Assert.All(planned, list => Assert.Equal(
            zeros.Form.Cells.Select(cell => cell.Index + 1),
            list.Entries.SelectMany(entry => entry.Figures).Select(figure => int.Parse(figure.Text, System.Globalization.CultureInfo.InvariantCulture)).Order()));
    }

    [Fact]
    public void Keeps_empty_cells_and_marked_zeros()
    {
        var table = FigureTableBuilder.Zeros("2021", "requests").With("2", "其他", new Figure(FigureState.Blank, 0, 1, 1));
        table = table.With("1", "其他", new Figure(FigureState.Missing, 0, 0, 0));

        var entry = Assert.Single(Plan(table)[0].Entries);

        Assert.Equal(["未填", "未填"], entry.Figures.Select(figure => figure.Text));
        Assert.Equal("原文此格不是有效的数。", entry.Figures[0].Mark);
    }

    private static string Print(FigureListEntry entry) => entry.Name + "：" + string.Join('、', entry.Figures.Select(figure => figure.Label + figure.Text));

    private static IReadOnlyList<FigureList> Plan(FigureTable table)
    {
        var text = Texts.For("zh-CN");
        return FigureListPlanner.Plan(table, new CellMarks([table], new ReportCheck([], []), RuleSettings.Default, text, MessageLanguage.Chinese), text);
    }
}

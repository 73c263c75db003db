using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Theme;

namespace SiteGen.Site.Tests.Planning;

public sealed class TablePlannerTests
{
    private static readonly CellMarks NoMarks = new([], new ReportCheck([], []), SiteGen.Core.Configuration.RuleSettings.Default, Texts.For("zh-CN"), MessageLanguage.Chinese);

    [Theory]
    [InlineData("2019", "disclosure")]
    [InlineData("2019", "requests")]
    [InlineData("2019", "review")]
    [InlineData("2021", "disclosure")]
    [InlineData("2021", "requests")]
    [InlineData("2021", "review")]
    public void Every_row_of_the_page_is_as_wide_as_the_table(string form, string table)
    {
        var view = TablePlanner.Plan(FigureTableBuilder.Zeros(form, table), NoMarks, Texts.For("zh-CN"));

        AssertRectangular(view.Head, view.Columns);
        Assert.All(view.Groups, group => AssertRectangular(group.Rows, view.Columns));
    }

    [Theory]
    [InlineData("2019", "disclosure")]
    [InlineData("2019", "requests")]
    [InlineData("2021", "disclosure")]
    [InlineData("2021", "requests")]
    [InlineData("2021", "review")]
    public void Every_figure_of_the_form_stands_once_and_refers_to_heads_that_exist(string form, string table)
    {
        var figures = FigureTableBuilder.Zeros(form, table);
        var view = TablePlanner.Plan(figures, NoMarks, Texts.For("zh-CN"));
        var rows = view.Head.Concat(view.Groups.SelectMany(group => group.Rows)).ToList();
        var ids = rows.SelectMany(row => row.Heads).Select(head => head.Id).OfType<string>().ToList();
        var cells = rows.SelectMany(row => row.Figures).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(figures.Form.Cells.Count, cells.Select(cell => (cell.Place.Row.Value, cell.Place.Column.Value)).Distinct().Count());
        Assert.All(cells, cell => Assert.All(cell.Place.Headers.Value.Split(' '), id => Assert.Contains(id, ids)));
    }

    [Fact]
    public void A_figure_of_the_applications_table_has_heads_of_three_levels_both_ways()
    {
        var view = TablePlanner.Plan(FigureTableBuilder.Zeros("2021", "requests", ("3.3.1", "商业企业", 7)), NoMarks, Texts.For("zh-CN"));

        Assert.Equal(
            ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "申请人情况", "法人或其他组织", "商业企业"],
            HeadsOf(view, "3.3.1", "商业企业"));
        Assert.Equal(["一、本年新收政府信息公开申请数量", "申请人情况", "总计"], HeadsOf(view, "1", "总计"));
    }

    [Fact]
    public void The_applications_table_has_a_group_for_each_item_of_the_form()
    {
        var view = TablePlanner.Plan(FigureTableBuilder.Zeros("2021", "requests"), NoMarks, Texts.For("zh-CN"));

        Assert.Equal([1, 1, 22, 1], view.Groups.Select(group => group.Rows.Count));
        Assert.Equal(3, view.Head.Count);
    }

    [Fact]
    public void The_review_table_is_one_row_of_fifteen_figures_under_heads_of_three_levels()
    {
        var view = TablePlanner.Plan(FigureTableBuilder.Zeros("2021", "review"), NoMarks, Texts.For("zh-CN"));

        Assert.Equal(15, Assert.Single(Assert.Single(view.Groups).Rows).Figures.Count);
        Assert.Equal(["行政诉讼", "复议后起诉", "尚未审结"], HeadsOf(view, "复议后起诉", "尚未审结"));
    }

    [Fact]
    public void A_disclosure_figure_refers_to_its_clause_its_content_and_its_indicator()
    {
        var view = TablePlanner.Plan(FigureTableBuilder.Zeros("2021", "disclosure"), NoMarks, Texts.For("zh-CN"));

        Assert.Equal(["第二十条第（六）项", "行政处罚", "本年处理决定数量"], HeadsOf(view, "行政处罚", "本年处理决定数量"));
    }

    private static IEnumerable<string> HeadsOf(TableView view, string row, string column)
    {
        var rows = view.Head.Concat(view.Groups.SelectMany(group => group.Rows)).ToList();
        var heads = rows.SelectMany(line => line.Heads).Where(head => head.Id is not null).ToDictionary(head => head.Id!, head => head.Text, StringComparer.Ordinal);
        var cell = rows.SelectMany(line => line.Figures).Single(figure => figure.Place.Row.Value == row && figure.Place.Column.Value == column);
        return cell.Place.Headers.Value.Split(' ').Select(id => heads[id]);
    }

    // Lays the cells out as a browser does and demands that every place is filled exactly once.
    private static void AssertRectangular(IReadOnlyList<TableRow> rows, int width)
    {
        var reaching = new int[width];
        foreach (var row in rows)
        {
            var spans = new Queue<(int Columns, int Rows)>(row.Heads.Select(head => (head.ColumnSpan, head.RowSpan)).Concat(row.Figures.Select(figure => (figure.Place.ColumnSpan, 1))));
            for (var column = 0; column < width;)
            {
                if (reaching[column] > 0)
                {
                    reaching[column]--;
                    column++;
                    continue;
                }

                Assert.NotEmpty(spans);
                var (columns, down) = spans.Dequeue();
                for (var end = column + columns; column < end; column++)
                {
                    Assert.True(column < width && reaching[column] == 0, "A cell reaches over another or past the table's edge.");
                    reaching[column] = down - 1;
                }
            }

            Assert.Empty(spans);
        }

        Assert.All(reaching, left => Assert.Equal(0, left));
    }
}

using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Tests.Checking;

public sealed class SuspectsTests
{
    [Fact]
    public void Names_the_one_cell_whose_change_mends_its_row_and_its_column()
    {
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 1409).With("requests", "1", "总计", 1409)
            .With("requests", "3.1", "自然人", 1408).With("requests", "3.1", "总计", 1409)
            .With("requests", "3.7", "自然人", 1409).With("requests", "3.7", "总计", 1409);
        var (column, row) = (Assert.Single(builder.Find("results-total")), Assert.Single(builder.Find("row-total")));

        Assert.Equal("若第 3.1 行“自然人”由 1408 改为 1409，则本列与该行的各项关系全部成立", column.Hint?.Chinese);
        Assert.Equal("若第 3.1 行“自然人”由 1408 改为 1409，则本行与该列的各项关系全部成立", row.Hint?.Chinese);
        Assert.Equal("if row 3.1, 自然人 were 1409 instead of 1408, every relation of its row and column would hold", row.Hint?.English);
        Assert.Equal(new Suspect("content/a/b/2024/requests.csv", 4, 1, "3.1", "自然人", 1408, 1409), Assert.Single(column.Suspects));
        Assert.Equal(column.Suspects, row.Suspects);
    }

    [Fact]
    public void Says_that_an_empty_cell_is_to_be_filled()
    {
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 6).With("requests", "1", "总计", 6)
            .WithBlank("requests", "3.1", "自然人").With("requests", "3.1", "总计", 6)
            .With("requests", "3.7", "自然人", 6).With("requests", "3.7", "总计", 6);

        Assert.Equal("若第 3.1 行“自然人”填为 6，则本行与该列的各项关系全部成立", Assert.Single(builder.Find("row-total")).Hint?.Chinese);
        Assert.Equal((null, 6m), Assert.Single(Assert.Single(builder.Find("blank-cell")).Suspects) is var suspect ? (suspect.Value, suspect.Suggested) : default);
    }

    [Fact]
    public void Gives_the_total_as_a_condition_where_any_cell_of_the_row_could_be_wrong()
    {
        var found = Assert.Single(new ReportBuilder().With("review", "行政复议", "结果维持", 3).With("review", "行政复议", "总计", 1).Find("review-total"));

        Assert.Equal("若其他各格无误，“行政复议”的总计应为 3", found.Hint?.Chinese);
        Assert.Equal([("总计", 3m), ("结果维持", 1m)], found.Suspects.Select(suspect => (suspect.Cell, suspect.Suggested)));
    }

    [Fact]
    public void Names_two_cells_that_must_change_together()
    {
        // An outcome left out of row 3.7 and of the column of totals alike; in no other row is there anything to take away.
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 5).With("requests", "1", "总计", 5)
            .With("requests", "3.1", "自然人", 6).With("requests", "3.1", "总计", 6)
            .With("requests", "3.7", "自然人", 5).With("requests", "3.7", "总计", 5);
        var found = builder.Find("results-total");

        Assert.All(found, one => Assert.Equal("若第 3.1 行“自然人”由 6 改为 5、第 3.1 行“总计”由 6 改为 5，则有关的各项关系全部成立", one.Hint?.Chinese));
        Assert.Equal(["自然人", "总计"], found.Select(one => Assert.Single(one.Suspects).Cell));
    }

    [Fact]
    public void Lists_the_choices_where_several_cells_would_do()
    {
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 5).With("requests", "1", "总计", 5)
            .With("requests", "3.1", "自然人", 4).With("requests", "3.1", "总计", 4)
            .With("requests", "3.2", "自然人", 2).With("requests", "3.2", "总计", 2)
            .With("requests", "3.7", "自然人", 5).With("requests", "3.7", "总计", 5);
        var found = builder.Find("results-total")[0];

        Assert.Equal(
            "可能有误的格不止一处，下列改法都能使有关关系成立：第 3.1 行“自然人”由 4 改为 3、第 3.1 行“总计”由 4 改为 3；第 3.2 行“自然人”由 2 改为 1、第 3.2 行“总计”由 2 改为 1。请核对原始台账",
            found.Hint?.Chinese);
        Assert.Equal(["3.1", "3.2"], found.Suspects.Select(suspect => suspect.Row));
    }

    [Theory]
    [InlineData(312, 11, 143, "若“行政复议”的结果维持由 312 改为 132，则本项关系成立，且不影响其他关系；疑为数字颠倒；也不排除其他各格有误，请核对原始台账")]
    [InlineData(312, 11, 11, "若“行政复议”的总计由 11 改为 323，则本项关系成立，且不影响其他关系；疑为漏加“行政复议”的结果维持；也不排除其他各格有误，请核对原始台账")]
    [InlineData(312, 11, 635, "若“行政复议”的总计由 635 改为 323，则本项关系成立，且不影响其他关系；疑为重复计入“行政复议”的结果维持；也不排除其他各格有误，请核对原始台账")]
    public void Adds_what_a_person_may_have_done(int kept, int open, int total, string hint)
    {
        var found = Assert.Single(new ReportBuilder().With("review", "行政复议", "结果维持", kept).With("review", "行政复议", "尚未审结", open).With("review", "行政复议", "总计", total).Find("review-total"));

        Assert.Equal(hint, found.Hint?.Chinese);
    }

    [Fact]
    public void Says_where_figures_stand_one_column_off()
    {
        var builder = new ReportBuilder();
        foreach (var (row, figures) in new[] { ("1", new[] { 7, 120, 37 }), ("3.1", [0, 7, 120]), ("3.7", [7, 120, 37]) })
        {
            builder.With("requests", row, "自然人", figures[0]).With("requests", row, "商业企业", figures[1]).With("requests", row, "科研机构", figures[2]).With("requests", row, "总计", 164);
        }

        Assert.All(builder.Find("results-total"), found => Assert.Equal(
            "疑为第 3.1 行的数自“自然人”列至“科研机构”列错了一列，依次改为 7、120、37 后，有关的各项关系全部成立；也不排除其他各格有误，请核对原始台账",
            found.Hint?.Chinese));
    }

    [Fact]
    public void Says_where_two_cells_have_each_others_figures()
    {
        var builder = new ReportBuilder();
        foreach (var (row, figures) in new[] { ("1", new[] { 120, 37 }), ("3.1", [37, 120]), ("3.7", [120, 37]) })
        {
            builder.With("requests", row, "自然人", figures[0]).With("requests", row, "商业企业", figures[1]).With("requests", row, "总计", 157);
        }

        Assert.All(builder.Find("results-total"), found => Assert.Equal(
            "疑为第 3.1 行“自然人”与第 3.1 行“商业企业”的数填反，互换后，有关的各项关系全部成立",
            found.Hint?.Chinese));
    }

    [Fact]
    public void Stays_silent_where_only_an_impossible_figure_would_do()
    {
        // Row 3.1 and the column of natural persons would both hold with -1 in the cell they share.
        var builder = new ReportBuilder()
            .With("requests", "1", "商业企业", 1).With("requests", "1", "总计", 1)
            .With("requests", "3.1", "自然人", 1).With("requests", "3.1", "商业企业", 1)
            .With("requests", "3.2", "自然人", 1).With("requests", "3.2", "总计", 1)
            .With("requests", "3.7", "商业企业", 1).With("requests", "3.7", "总计", 1);

        Assert.Equal(2, builder.Check().Diagnostics.Count);
        Assert.All(builder.Check().Diagnostics, found => Assert.Equal((null, 0), (found.Hint, found.Suspects.Count)));
    }

    [Fact]
    public void Finds_last_years_cell_where_it_breaks_last_years_relations_too()
    {
        var before = new ReportBuilder().OfYear(2023).With("requests", "1", "自然人", 3).With("requests", "1", "总计", 3)
            .With("requests", "4", "自然人", 30).With("requests", "4", "总计", 3);
        var report = new ReportBuilder().With("requests", "2", "自然人", 3).With("requests", "2", "总计", 3).With("requests", "4", "自然人", 3).With("requests", "4", "总计", 3);
        var found = Assert.Single(Check(report, new ReportContext(report.Build()) { YearBefore = before.Build() }).Diagnostics);

        Assert.Equal("若上年度第 4 行“自然人”由 30 改为 3，则有关的各项关系全部成立；疑为多录一位数字", found.Hint?.Chinese);
        Assert.Equal(("content/a/b/2023/requests.csv", "4", 3m), Assert.Single(found.Suspects) is var suspect ? (suspect.Path, suspect.Row, suspect.Suggested) : default);
    }

    [Fact]
    public void Lets_next_year_bear_out_what_this_year_left_open()
    {
        // One application too many in row 1: rows 2 and 4 could as well be wrong, but the years beside have the same figures there.
        var report = new ReportBuilder().With("requests", "1", "自然人", 6).With("requests", "1", "总计", 6)
            .With("requests", "2", "自然人", 3).With("requests", "2", "总计", 3)
            .With("requests", "4", "自然人", 8).With("requests", "4", "总计", 8);
        var before = new ReportBuilder().OfYear(2023).With("requests", "1", "自然人", 3).With("requests", "1", "总计", 3).With("requests", "4", "自然人", 3).With("requests", "4", "总计", 3);
        var after = new ReportBuilder().OfYear(2025).With("requests", "2", "自然人", 8).With("requests", "2", "总计", 8).With("requests", "3.1", "自然人", 8)
            .With("requests", "3.1", "总计", 8).With("requests", "3.7", "自然人", 8).With("requests", "3.7", "总计", 8);
        var alone = Check(report, new ReportContext(report.Build()));
        var beside = Check(report, new ReportContext(report.Build()) { YearBefore = before.Build(), YearAfter = after.Build() });

        Assert.All(alone.Diagnostics, found => Assert.True(found.Suspects.Count > 1));
        Assert.All(beside.Diagnostics, found => Assert.Equal(("1", 5m), Assert.Single(found.Suspects) is var suspect ? (suspect.Row, suspect.Suggested) : default));
    }

    [Fact]
    public void Suspects_the_level_itself_though_later_years_follow_from_it()
    {
        var report = InForce(2024, 22);
        var found = Assert.Single(Check(report, new ReportContext(report.Build()) { YearBefore = InForce(2023, 20).Build(), YearAfter = InForce(2025, 22).Build() }).Diagnostics);

        Assert.Equal(("现行有效件数", 20m), (found.Suspects[0].Cell, found.Suspects[0].Suggested));
        Assert.Equal("若其他各格无误，“行政规范性文件”的现行有效件数应为 20", found.Hint?.Chinese);

        static ReportBuilder InForce(int year, int level) => new ReportBuilder().OfYear(year).With("disclosure", "行政规范性文件", "现行有效件数", level);
    }

    [Fact]
    public void Lets_the_text_tell_which_of_several_cells_is_wrong()
    {
        // Rows 3.1 and 3.2 could each be one too large, in the column of natural persons and of totals; the text says 3.1 was 3.
        var found = Applications().WithText(ReportBuilder.WholeText.Replace("本年度工作平稳。", "本年度新收政府信息公开申请5件，其中予以公开3件。", StringComparison.Ordinal)).Find("results-total");

        Assert.All(Applications().Find("results-total"), one => Assert.StartsWith("可能有误的格不止一处", one.Hint?.Chinese, StringComparison.Ordinal));
        Assert.All(found, one => Assert.Equal("3.1", one.Suspects[0].Row));
        Assert.Contains("第 3.1 行“总计”由 4 改为 3", found[0].Hint?.Chinese, StringComparison.Ordinal);

        static ReportBuilder Applications() => new ReportBuilder()
            .With("requests", "1", "自然人", 5).With("requests", "1", "总计", 5)
            .With("requests", "3.2", "自然人", 4).With("requests", "3.2", "总计", 4)
            .With("requests", "3.1", "自然人", 4).With("requests", "3.1", "总计", 4)
            .With("requests", "3.7", "自然人", 7).With("requests", "3.7", "总计", 7)
            .With("requests", "4", "自然人", 0).With("requests", "2", "自然人", 2).With("requests", "2", "总计", 2);
    }

    [Fact]
    public void Is_not_misled_by_what_a_waiver_or_the_site_lets_pass()
    {
        Assert.Equal("若第 3.1 行“自然人”由 4 改为 3，则本列与该行的各项关系全部成立", Hint(Base()));
        Assert.Equal("若第 3.1 行“自然人”由 4 改为 3，则本项关系成立，且不影响其他关系", Hint(Base().WithWaiver("row-total", "原件如此", new CellReference("requests", "3.1", null))));
        Assert.Equal(["3.1", "3.2"], Base().WithRule("row-total", null).Find("results-total")[0].Suspects.Select(suspect => suspect.Row));

        static string? Hint(ReportBuilder report) => Assert.Single(report.Find("results-total")).Hint?.Chinese;

        static ReportBuilder Base() => new ReportBuilder()
            .With("requests", "1", "自然人", 5).With("requests", "1", "总计", 5)
            .With("requests", "3.1", "自然人", 4).With("requests", "3.1", "总计", 3).With("requests", "3.2", "自然人", 2).With("requests", "3.2", "总计", 2)
            .With("requests", "3.7", "自然人", 5).With("requests", "3.7", "总计", 5);
    }

    [Fact]
    public void Gives_an_unreadable_figure_the_value_the_relations_leave()
    {
        var found = Complete("若干", TableCodes.Text, null, new ReportBuilder().With("review", "行政复议", "结果维持", 3).WithInvalid("review", "行政复议", "结果纠正").With("review", "行政复议", "总计", 5), "review", "行政复议", "结果纠正");

        Assert.Equal((2m, "若其他各格无误，此格应为 2"), (found.Expected, found.Hint?.Chinese));
        Assert.Equal((null, 2m), Assert.Single(found.Suspects) is var suspect ? (suspect.Value, suspect.Suggested) : default);
    }

    [Fact]
    public void Takes_a_minus_for_a_slip_where_the_relations_agree_or_say_nothing()
    {
        var bound = Complete("-2", TableCodes.Negative, -2, new ReportBuilder().With("review", "行政复议", "结果维持", 3).WithInvalid("review", "行政复议", "结果纠正").With("review", "行政复议", "总计", 5), "review", "行政复议", "结果纠正");
        var free = Complete("-7", TableCodes.Negative, -7, new ReportBuilder().WithInvalid("disclosure", "行政许可", "本年处理决定数量"), "disclosure", "行政许可", "本年处理决定数量");

        Assert.Equal("若其他各格无误，此格应为 2，负号疑为误加", bound.Hint?.Chinese);
        Assert.Equal("负号疑为误加，去掉后为 7；核对数值，没有发生的填 0", free.Hint?.Chinese);
        Assert.Equal((-7m, 7m), Assert.Single(free.Suspects) is var suspect ? (suspect.Value!.Value, suspect.Suggested) : default);
    }

    private static ReportCheck Check(ReportBuilder report, ReportContext context) => new ReportChecker(report.Configuration()).Check(context, []);

    /// <summary>What becomes of the reader's finding on one cell of a report.</summary>
    private static Diagnostic Complete(string text, DiagnosticCode code, decimal? actual, ReportBuilder builder, string table, string row, string column)
    {
        var report = builder.Build();
        var read = new Diagnostic
        {
            Code = code,
            Severity = code.DefaultSeverity,
            Path = report.Table(table)!.Path,
            Line = 1,
            Column = 1,
            Message = new(text, text),
            Hint = new("核对数值", "check it"),
            Table = table,
            Row = row,
            Cell = column,
            Actual = actual,
        };
        return Assert.Single(new ReportChecker(builder.Configuration()).Check(new ReportContext(report), [read]).Diagnostics, found => found.Code == code);
    }
}

using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Tests.Checking;

public sealed class BlankCellTests
{
    [Fact]
    public void Reports_each_empty_cell_where_it_stands()
    {
        var found = new ReportBuilder().WithBlank("disclosure", "规章", "本年制发件数").WithBlank("disclosure", "行政许可", "本年处理决定数量").Find("blank-cell");

        Assert.Equal(2, found.Count);
        Assert.Equal(("SG3005", Severity.Warning, 2, 1), (found[0].Code.Id, found[0].Severity, found[0].Line, found[0].Column));
        Assert.Equal(("disclosure", "规章", "本年制发件数"), (found[0].Table, found[0].Row, found[0].Cell));
        Assert.Equal("“规章”的本年制发件数为空，没有发生的应填 0", found[0].Message.Chinese);
        Assert.Null(found[0].Expected);
        Assert.Null(found[0].Hint);
    }

    [Fact]
    public void Gives_the_value_of_an_empty_total()
    {
        var found = Assert.Single(new ReportBuilder().With("review", "行政复议", "结果维持", 3).With("review", "行政复议", "尚未审结", 1).WithBlank("review", "行政复议", "总计").Find("blank-cell"));

        Assert.Equal(4m, found.Expected);
        Assert.Null(found.Actual);
        Assert.Equal("若其他各格无误，此格应为 4", found.Hint?.Chinese);
    }

    [Fact]
    public void Gives_the_value_of_an_empty_part() =>
        Assert.Equal(2m, Assert.Single(new ReportBuilder().With("review", "行政复议", "结果维持", 3).WithBlank("review", "行政复议", "结果纠正").With("review", "行政复议", "总计", 5).Find("blank-cell")).Expected);

    [Fact]
    public void Works_out_an_empty_row_and_what_hangs_on_it()
    {
        var builder = new ReportBuilder().With("requests", "1", "自然人", 5).With("requests", "3.1", "自然人", 5);
        foreach (var column in new[] { "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计" })
        {
            builder.WithBlank("requests", "3.7", column);
        }

        builder.WithBlank("requests", "1", "总计").WithBlank("requests", "3.1", "总计");
        var found = builder.Find("blank-cell");

        Assert.Equal([5m, 5m, 5m, 0m, 0m, 0m, 0m, 0m, 5m], found.Select(cell => cell.Expected));
    }

    [Fact]
    public void Gives_no_value_where_two_cells_of_a_relation_are_empty() =>
        Assert.All(
            new ReportBuilder().WithBlank("review", "行政复议", "结果维持").WithBlank("review", "行政复议", "结果纠正").With("review", "行政复议", "总计", 5).Find("blank-cell"),
            found => Assert.Null(found.Expected));

    [Fact]
    public void Gives_no_value_where_relations_disagree() =>
        Assert.Null(Assert.Single(new ReportBuilder().With("requests", "1", "自然人", 5).With("requests", "3.1", "自然人", 4).WithBlank("requests", "3.7", "自然人").Find("blank-cell")).Expected);

    [Fact]
    public void Gives_no_value_where_the_values_found_contradict_each_other()
    {
        // By its column 3.7 is 5, by its row 1 is 9; balance allows not both.
        var builder = new ReportBuilder()
            .WithBlank("requests", "1", "自然人").With("requests", "1", "总计", 9)
            .With("requests", "3.1", "自然人", 5).With("requests", "3.1", "总计", 5)
            .WithBlank("requests", "3.7", "自然人").With("requests", "3.7", "总计", 5);

        Assert.Equal([null, null], builder.Find("blank-cell").Select(found => found.Expected));
    }

    [Fact]
    public void Gives_no_value_where_the_relation_would_need_a_negative_count() =>
        Assert.Null(Assert.Single(new ReportBuilder().With("review", "行政复议", "结果维持", 3).WithBlank("review", "行政复议", "结果纠正").With("review", "行政复议", "总计", 1).Find("blank-cell")).Expected);

    [Fact]
    public void Is_silent_about_cells_that_are_missing_or_invalid_which_the_reader_has_reported() =>
        Assert.Empty(new ReportBuilder().WithMissing("disclosure", "规章", "本年制发件数").WithInvalid("disclosure", "规章", "现行有效件数").Find("blank-cell"));

    [Fact]
    public void Can_be_waived_made_an_error_or_switched_off()
    {
        Assert.Equal(Severity.Info, Assert.Single(Blank().WithWaiver("blank-cell", "原件如此", new CellReference("disclosure", null, "本年制发件数")).Find("blank-cell")).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Blank().WithRule("blank-cell", Severity.Error).Find("blank-cell")).Severity);
        Assert.Empty(Blank().WithRule("blank-cell", null).Find("blank-cell"));

        static ReportBuilder Blank() => new ReportBuilder().WithBlank("disclosure", "规章", "本年制发件数");
    }
}

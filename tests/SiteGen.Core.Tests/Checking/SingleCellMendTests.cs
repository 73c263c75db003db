namespace SiteGen.Core.Tests.Checking;

public sealed class SingleCellMendTests
{
    [Fact]
    public void Names_the_one_cell_whose_change_mends_its_row_and_its_column()
    {
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 1409).With("requests", "1", "总计", 1409)
            .With("requests", "3.1", "自然人", 1408).With("requests", "3.1", "总计", 1409)
            .With("requests", "3.7", "自然人", 1409).With("requests", "3.7", "总计", 1409);

        Assert.Equal("若第 3.1 行“自然人”由 1408 改为 1409，则本列与该行的各项关系全部成立", Assert.Single(builder.Find("results-total")).Hint?.Chinese);
        Assert.Equal("若第 3.1 行“自然人”由 1408 改为 1409，则本行与该列的各项关系全部成立", Assert.Single(builder.Find("row-total")).Hint?.Chinese);
    }

    [Fact]
    public void Says_that_an_empty_cell_is_to_be_filled()
    {
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 6).With("requests", "1", "总计", 6)
            .WithBlank("requests", "3.1", "自然人").With("requests", "3.1", "总计", 6)
            .With("requests", "3.7", "自然人", 6).With("requests", "3.7", "总计", 6);

        Assert.Equal("若第 3.1 行“自然人”填为 6，则本行与该列的各项关系全部成立", Assert.Single(builder.Find("row-total")).Hint?.Chinese);
    }

    [Fact]
    public void Gives_the_total_as_a_condition_where_any_cell_of_the_row_could_be_wrong() =>
        Assert.Equal(
            "若其他各格无误，“行政复议”的总计应为 3",
            Assert.Single(new ReportBuilder().With("review", "行政复议", "结果维持", 3).With("review", "行政复议", "总计", 1).Find("review-total")).Hint?.Chinese);

    [Fact]
    public void Stays_silent_where_every_single_change_breaks_another_relation()
    {
        // An outcome left out of row 3.7 and of the column of totals alike: no single cell mends it.
        var builder = new ReportBuilder()
            .With("requests", "1", "自然人", 5).With("requests", "1", "总计", 5)
            .With("requests", "3.1", "自然人", 6).With("requests", "3.1", "总计", 6)
            .With("requests", "3.7", "自然人", 5).With("requests", "3.7", "总计", 5);

        Assert.Equal(2, builder.Find("results-total").Count);
        Assert.All(builder.Find("results-total"), found => Assert.Null(found.Hint));
    }

    [Fact]
    public void Suggests_no_negative_count()
    {
        // Row 3.1 and the column of natural persons would both hold with -1 in the cell they share.
        var builder = new ReportBuilder()
            .With("requests", "1", "商业企业", 1).With("requests", "1", "总计", 1)
            .With("requests", "3.1", "自然人", 1).With("requests", "3.1", "商业企业", 1)
            .With("requests", "3.2", "自然人", 1).With("requests", "3.2", "总计", 1)
            .With("requests", "3.7", "商业企业", 1).With("requests", "3.7", "总计", 1);

        Assert.Equal((2m, 0m), Assert.Single(builder.Find("row-total")) is var row ? (row.Expected, row.Actual) : default);
        Assert.Equal((2m, 0m), Assert.Single(builder.Find("results-total")) is var column ? (column.Expected, column.Actual) : default);
        Assert.All(builder.Check().Diagnostics, found => Assert.Null(found.Hint));
    }
}

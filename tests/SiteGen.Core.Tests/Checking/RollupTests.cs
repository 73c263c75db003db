using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking;

public sealed class RollupTests
{
    [Fact]
    public void Accepts_tables_that_are_the_sum_of_those_below()
    {
        var check = Check(new ReportBuilder().With("review", "行政复议", "结果维持", 5), Child("甲局", 2), Child("乙局", 3));

        Assert.Equal(10 + (25 * 7) + 15, check.Relations.Count(result => result.Relation.Rule == "rollup" && result.Status == RelationStatus.Holds));
    }

    [Fact]
    public void Reports_each_cell_that_is_not_the_sum_of_those_below()
    {
        var found = Assert.Single(Check(new ReportBuilder().With("review", "行政复议", "结果维持", 6), Child("甲局", 2), Child("乙局", 3)).Diagnostics, found => found.Code.Rule == "rollup");

        Assert.Equal(("SG3008", Severity.Error, "行政复议", "结果维持"), (found.Code.Id, found.Severity, found.Row, found.Cell));
        Assert.Equal((5m, 6m), (found.Expected, found.Actual));
        Assert.Equal("“行政复议”的结果维持：所属各机关之和 = 5，本表 = 6，相差 1", found.Message.Chinese);
        Assert.Equal("行政复议, 结果维持: the sum over the agencies below = 5, this table = 6, off by 1", found.Message.English);
    }

    [Fact]
    public void Names_the_agencies_below_that_have_not_reported()
    {
        var found = Assert.Single(
            Check(new ReportBuilder().With("review", "行政复议", "结果维持", 6).With("review", "行政复议", "总计", 6), Child("甲局", 2), new ChildReport(Agency("丙局"), null)).Diagnostics,
            found => found.Code.Rule == "rollup" && found.Cell == "结果维持");

        Assert.Contains("丙局", found.Hint?.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Judges_no_sum_where_none_below_has_reported() =>
        Assert.DoesNotContain(Check(new ReportBuilder(), new ChildReport(Agency("丙局"), null)).Relations, result => result.Relation.Rule == "rollup");

    [Fact]
    public void Does_not_judge_a_sum_with_a_figure_that_could_not_be_read()
    {
        var child = new ChildReport(Agency("甲局"), new ReportBuilder().WithInvalid("review", "行政复议", "结果维持").Build().Tables);
        var check = Check(new ReportBuilder().With("review", "行政复议", "结果维持", 6), child);

        Assert.DoesNotContain(check.Diagnostics, found => found.Code.Rule == "rollup");
        Assert.Single(check.Relations, result => result.Relation.Rule == "rollup" && result.Status == RelationStatus.NotJudged);
    }

    private static ChildReport Child(string name, decimal kept) => new(Agency(name), new ReportBuilder().With("review", "行政复议", "结果维持", kept).Build().Tables);

    private static Model.Agency Agency(string name) => new() { Path = "a/b/c", Name = name, ShortName = name, SourcePath = "content/a/b/c/agency.json" };

    private static ReportCheck Check(ReportBuilder report, params ChildReport[] children) =>
        new ReportChecker(report.Configuration()).Check(new ReportContext(report.Build()) { Children = children }, []);
}

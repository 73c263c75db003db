using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Tests.Checking;

public sealed class RelationRulesTests
{
    [Fact]
    public void Accepts_a_report_whose_relations_all_hold()
    {
        var check = new ReportBuilder()
            .With("requests", "1", "自然人", 5).With("requests", "1", "总计", 5)
            .With("requests", "3.1", "自然人", 4).With("requests", "3.1", "总计", 4)
            .With("requests", "3.7", "自然人", 4).With("requests", "3.7", "总计", 4)
            .With("requests", "4", "自然人", 1).With("requests", "4", "总计", 1)
            .With("review", "行政复议", "结果维持", 2).With("review", "行政复议", "总计", 2)
            .Check();

        Assert.Empty(check.Diagnostics);
        Assert.All(check.Relations, result => Assert.Equal(RelationStatus.Holds, result.Status));
        Assert.Equal(7 + 7 + 25 + 3, check.Judged);
    }

    [Fact]
    public void Reports_at_row_3_7_when_applications_do_not_balance()
    {
        var found = Assert.Single(new ReportBuilder()
            .With("requests", "1", "自然人", 3440).With("requests", "2", "自然人", 118)
            .With("requests", "3.1", "自然人", 3440).With("requests", "3.7", "自然人", 3440).With("requests", "4", "自然人", 117)
            .Find("balance"));

        Assert.Equal("SG3001", found.Code.Id);
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal(("content/a/b/2024/requests.csv", 25, 1), (found.Path, found.Line, found.Column));
        Assert.Equal(("requests", "3.7", "自然人"), (found.Table, found.Row, found.Cell));
        Assert.Equal((3558m, 3557m), (found.Expected, found.Actual));
        Assert.Equal("自然人：1 + 2 = 3558，3.7 + 4 = 3557，相差 1", found.Message.Chinese);
        Assert.Equal("自然人: 1 + 2 = 3558, 3.7 + 4 = 3557, off by 1", found.Message.English);
    }

    [Fact]
    public void Reports_at_row_3_7_when_it_is_not_the_sum_of_the_outcomes()
    {
        var found = Assert.Single(new ReportBuilder()
            .With("requests", "1", "其他", 9).With("requests", "3.1", "其他", 4).With("requests", "3.6.3", "其他", 4).With("requests", "3.7", "其他", 9)
            .Find("results-total"));

        Assert.Equal(("SG3002", 25, 11), (found.Code.Id, found.Line, found.Column));
        Assert.Equal((8m, 9m), (found.Expected, found.Actual));
        Assert.Equal("其他：3.1 … 3.6.3 之和 = 8，3.7 = 9，相差 1", found.Message.Chinese);
        Assert.Equal("其他: the sum of 3.1 … 3.6.3 = 8, 3.7 = 9, off by 1", found.Message.English);
    }

    [Fact]
    public void Reports_at_the_total_when_a_row_of_applications_does_not_add_up()
    {
        var found = Assert.Single(new ReportBuilder().With("requests", "3.3.1", "自然人", 7).With("requests", "3.3.1", "总计", 6).Find("row-total"));

        Assert.Equal(("SG3003", 6, 13), (found.Code.Id, found.Line, found.Column));
        Assert.Equal(("3.3.1", "总计"), (found.Row, found.Cell));
        Assert.Equal((7m, 6m), (found.Expected, found.Actual));
        Assert.Equal("第 3.3.1 行：各类申请人之和 = 7，总计 = 6，相差 1", found.Message.Chinese);
        Assert.Equal("row 3.3.1: the sum of 自然人 … 其他 = 7, 总计 = 6, off by 1", found.Message.English);
    }

    [Fact]
    public void Reports_at_the_total_when_reviews_or_lawsuits_do_not_add_up()
    {
        var found = Assert.Single(new ReportBuilder().With("review", "复议后起诉", "尚未审结", 2).With("review", "复议后起诉", "总计", 5).Find("review-total"));

        Assert.Equal(("SG3004", 4, 9), (found.Code.Id, found.Line, found.Column));
        Assert.Equal(("复议后起诉", "总计"), (found.Row, found.Cell));
        Assert.Equal((2m, 5m), (found.Expected, found.Actual));
        Assert.Equal("复议后起诉：四类结果之和 = 2，总计 = 5，相差 3", found.Message.Chinese);
    }

    [Fact]
    public void Checks_the_form_of_2019_by_its_own_rows()
    {
        var found = Assert.Single(new ReportBuilder().OfYear(2019)
            .With("requests", "1", "自然人", 3).With("requests", "3.6", "自然人", 2).With("requests", "3.7", "自然人", 3)
            .Find("results-total"));

        Assert.Equal((2m, 3m), (found.Expected, found.Actual));
    }

    [Fact]
    public void Counts_an_empty_part_as_nothing()
    {
        var check = new ReportBuilder().WithBlank("review", "行政复议", "结果纠正").With("review", "行政复议", "结果维持", 3).With("review", "行政复议", "总计", 3).Check();

        Assert.DoesNotContain(check.Diagnostics, found => found.Code.Rule == "review-total");
        Assert.Equal(42, check.Judged);
    }

    [Fact]
    public void Does_not_judge_a_relation_whose_own_total_is_empty()
    {
        var check = new ReportBuilder().With("review", "行政复议", "结果维持", 3).WithBlank("review", "行政复议", "总计").Check();

        Assert.DoesNotContain(check.Diagnostics, found => found.Code.Rule == "review-total");
        Assert.Equal(41, check.Judged);
    }

    [Theory]
    [InlineData(FigureState.Invalid)]
    [InlineData(FigureState.Missing)]
    public void Does_not_judge_a_relation_with_a_figure_that_could_not_be_read(FigureState state)
    {
        var builder = new ReportBuilder().With("review", "行政复议", "总计", 3);
        builder = state == FigureState.Invalid ? builder.WithInvalid("review", "行政复议", "其他结果") : builder.WithMissing("review", "行政复议", "其他结果");
        var check = builder.Check();

        Assert.Empty(check.Diagnostics);
        Assert.Equal(RelationStatus.NotJudged, Assert.Single(check.Relations, result => result.Status != RelationStatus.Holds).Status);
    }

    [Theory]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    public void Takes_the_severity_that_site_json_sets(Severity severity) =>
        Assert.Equal(severity, Assert.Single(BrokenReview().WithRule("review-total", severity).Find("review-total")).Severity);

    [Fact]
    public void Leaves_out_a_rule_that_is_off()
    {
        var check = BrokenReview().WithRule("review-total", null).Check();

        Assert.Empty(check.Diagnostics);
        Assert.DoesNotContain(check.Relations, result => result.Relation.Rule == "review-total");
    }

    [Fact]
    public void Turns_a_waived_discrepancy_into_an_info_that_gives_the_reason()
    {
        var check = BrokenReview().WithWaiver("review-total", "一案跨年统计", new CellReference("review", "行政复议", null)).Check();

        var found = Assert.Single(check.Diagnostics);
        Assert.Equal(Severity.Info, found.Severity);
        Assert.EndsWith("（已说明：一案跨年统计）", found.Message.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("(waived: 一案跨年统计)", found.Message.English, StringComparison.Ordinal);
        var result = Assert.Single(check.Relations, result => result.Status == RelationStatus.Waived);
        Assert.Equal("一案跨年统计", result.WaiverReason);
    }

    [Theory]
    [InlineData("review", "复议后起诉", null)]
    [InlineData("review", null, "结果维持")]
    [InlineData("requests", null, null)]
    public void A_waiver_covers_nothing_elsewhere(string table, string? row, string? column) =>
        Assert.Equal(Severity.Error, Assert.Single(BrokenReview().WithWaiver("review-total", "理由", new CellReference(table, row, column)).Find("review-total")).Severity);

    [Fact]
    public void A_waiver_covers_no_other_rule() =>
        Assert.Equal(Severity.Error, Assert.Single(BrokenReview().WithWaiver("row-total", "理由").Find("review-total")).Severity);

    [Fact]
    public void Says_that_a_waiver_covers_nothing_any_more()
    {
        var found = Assert.Single(new ReportBuilder().WithWaiver("review-total", "一案跨年统计").Check().Diagnostics);

        Assert.Equal(("SG1161", Severity.Warning, 5, 5), (found.Code.Id, found.Severity, found.Line, found.Column));
        Assert.EndsWith("/report.md", found.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_a_waiver_whose_table_could_not_be_read() =>
        Assert.DoesNotContain(
            new ReportBuilder().WithoutTable("review").WithWaiver("review-total", "理由", new CellReference("review", null, null)).Check().Diagnostics,
            found => found.Code.Id == "SG1161");

    [Fact]
    public void Findings_of_a_reader_get_the_same_severities_and_waivers()
    {
        var report = new ReportBuilder().WithWaiver("count", "原件如此", new CellReference("requests", "2", null));
        var code = new DiagnosticCode("SG2999", "count", Severity.Error, new("", ""));
        var found = new Diagnostic { Code = code, Severity = Severity.Error, Path = "p", Line = 1, Column = 1, Message = new("坏", "bad"), Table = "requests", Row = "2", Cell = "其他" };
        var checker = new ReportChecker(report.Configuration());

        Assert.Equal(Severity.Info, Assert.Single(checker.Check(new ReportContext(report.Build()), [found]).Diagnostics).Severity);
        Assert.Equal(Severity.Error, Assert.Single(checker.Settle([found])).Severity);
        Assert.Empty(new ReportChecker(report.WithRule("count", null).Configuration()).Settle([found]));
    }

    private static ReportBuilder BrokenReview() => new ReportBuilder().With("review", "行政复议", "总计", 1);
}

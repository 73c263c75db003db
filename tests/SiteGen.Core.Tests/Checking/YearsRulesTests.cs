using SiteGen.Core.Checking;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking;

public sealed class YearsRulesTests
{
    [Fact]
    public void Accepts_what_was_carried_over_from_the_year_before()
    {
        var check = Check(new ReportBuilder().OfYear(2023).With("requests", "4", "自然人", 3), new ReportBuilder().With("requests", "2", "自然人", 3));

        Assert.Equal(7, check.Relations.Count(result => result.Relation.Rule == "carry-over" && result.Status == RelationStatus.Holds));
    }

    [Fact]
    public void Reports_this_years_cell_when_the_carry_over_differs()
    {
        var found = Find("carry-over", new ReportBuilder().OfYear(2023).With("requests", "4", "商业企业", 3), new ReportBuilder().With("requests", "2", "商业企业", 5));

        Assert.Equal(("SG3006", Severity.Error), (found.Code.Id, found.Severity));
        Assert.Equal(("content/a/b/2024/requests.csv", "2", "商业企业"), (found.Path, found.Row, found.Cell));
        Assert.Equal((3m, 5m), (found.Expected, found.Actual));
        Assert.Equal("商业企业：上年度第 4 行 = 3，本年度第 2 行 = 5，相差 2", found.Message.Chinese);
        Assert.Equal("商业企业: last year's row 4 = 3, row 2 = 5, off by 2", found.Message.English);
    }

    [Fact]
    public void Carries_over_from_the_form_of_2019_to_that_of_2021() =>
        Assert.Equal((4m, 0m), Sums(Find("carry-over", new ReportBuilder().OfYear(2020).With("requests", "4", "其他", 4), new ReportBuilder().OfYear(2021))));

    [Fact]
    public void Judges_no_carry_over_without_the_year_before() =>
        Assert.DoesNotContain(new ReportBuilder().With("requests", "2", "其他", 4).Check().Relations, result => result.Relation.Rule is "carry-over" or "in-force");

    [Fact]
    public void Does_not_judge_a_carry_over_from_a_figure_that_could_not_be_read()
    {
        var check = Check(new ReportBuilder().OfYear(2023).WithInvalid("requests", "4", "其他"), new ReportBuilder().With("requests", "2", "其他", 4));

        Assert.Equal(RelationStatus.NotJudged, Assert.Single(check.Relations, result => result.Relation.Rule == "carry-over" && result.Status != RelationStatus.Holds).Status);
    }

    [Fact]
    public void Reports_documents_in_force_that_do_not_follow_from_last_years()
    {
        var found = Find(
            "in-force",
            new ReportBuilder().OfYear(2023).With("disclosure", "行政规范性文件", "现行有效件数", 20),
            new ReportBuilder().With("disclosure", "行政规范性文件", "本年制发件数", 3).With("disclosure", "行政规范性文件", "本年废止件数", 2).With("disclosure", "行政规范性文件", "现行有效件数", 22));

        Assert.Equal(("SG3007", Severity.Warning, "行政规范性文件", "现行有效件数"), (found.Code.Id, found.Severity, found.Row, found.Cell));
        Assert.Equal((21m, 22m), Sums(found));
        Assert.Equal("行政规范性文件：上年度现行有效件数 + 本年制发件数 − 本年废止件数 = 21，现行有效件数 = 22，相差 1", found.Message.Chinese);
        Assert.Equal("行政规范性文件: last year's 现行有效件数 + 本年制发件数 − 本年废止件数 = 21, 现行有效件数 = 22, off by 1", found.Message.English);
    }

    [Fact]
    public void Does_not_judge_documents_in_force_against_a_form_that_has_no_such_figure()
    {
        var check = Check(new ReportBuilder().OfYear(2020), new ReportBuilder().OfYear(2021).With("disclosure", "规章", "现行有效件数", 7));

        Assert.DoesNotContain(check.Diagnostics, found => found.Code.Rule == "in-force");
        Assert.All(check.Relations.Where(result => result.Relation.Rule == "in-force"), result => Assert.Equal(RelationStatus.NotJudged, result.Status));
    }

    [Fact]
    public void Fills_an_empty_carry_over_from_the_year_before()
    {
        var check = Check(
            new ReportBuilder().OfYear(2023).With("requests", "4", "其他", 4).With("requests", "4", "总计", 4),
            new ReportBuilder().WithBlank("requests", "2", "其他").With("requests", "2", "总计", 4).With("requests", "4", "其他", 4).With("requests", "4", "总计", 4));

        Assert.Equal(4, Assert.Single(check.Diagnostics, found => found.Code.Rule == "blank-cell").Expected);
    }

    private static (decimal?, decimal?) Sums(Diagnostic found) => (found.Expected, found.Actual);

    private static Diagnostic Find(string rule, ReportBuilder before, ReportBuilder report) =>
        Assert.Single(Check(before, report).Diagnostics, found => found.Code.Rule == rule);

    private static ReportCheck Check(ReportBuilder before, ReportBuilder report) =>
        new ReportChecker(report.Configuration()).Check(new ReportContext(report.Build()) { YearBefore = before.Build() }, []);
}

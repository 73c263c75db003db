using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("department", 2025, 1, 31)]
    [InlineData("government", 2025, 3, 31)]
    [InlineData("township", 2025, 12, 1)]
    public void Accepts_a_report_published_in_time_or_without_a_deadline(string level, int year, int month, int day) =>
        Assert.Empty(new ReportBuilder().OfLevel(level).PublishedOn(year, month, day).Find("deadline"));

    [Fact]
    public void Does_not_judge_a_report_that_gives_no_day() => Assert.Empty(new ReportBuilder().Find("deadline"));

    [Fact]
    public void Reports_a_late_report_at_its_published_line()
    {
        var found = Assert.Single(new ReportBuilder().PublishedOn(2025, 2, 3).Find("deadline"));

        Assert.Equal(("SG1121", Severity.Warning), (found.Code.Id, found.Severity));
        Assert.Equal(("content/a/b/2024/report.md", 3, 12), (found.Path, found.Line, found.Column));
        Assert.Equal("2025年2月3日公布，比规定期限2025年1月31日晚 3 天", found.Message.Chinese);
        Assert.Equal("published 2025-02-03, 3 day(s) after the deadline of 2025-01-31", found.Message.English);
    }

    [Fact]
    public void Can_be_waived_made_an_error_or_switched_off()
    {
        Assert.Equal(Severity.Info, Assert.Single(Late().WithWaiver("deadline", "系统迁移").Find("deadline")).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Late().WithRule("deadline", Severity.Error).Find("deadline")).Severity);
        Assert.Empty(Late().WithRule("deadline", null).Find("deadline"));

        static ReportBuilder Late() => new ReportBuilder().OfLevel("government").PublishedOn(2025, 4, 1);
    }
}

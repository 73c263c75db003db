using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Tests.Checking;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。")]
    [InlineData("统计期限为2024年1月1日至12月31日。")]
    [InlineData("本年报所列数据统计期限：2024.1.1-2024.12.31。")]
    [InlineData("数据统计期间是２０２４年１月１日—２０２４年１２月３１日。")]
    [InlineData("统计期限从二〇二四年一月一日至二〇二四年十二月三十一日。")]
    [InlineData("统计期限为2024年1月至12月。")]
    [InlineData("统计期限为2024年度。")]
    [InlineData("统计期限为 2024 年 1 月 1 日 至 2024 年 12 月 31 日。")]
    [InlineData("统计期限自2024-01-01至2024-12-31。")]
    public void Accepts_the_year_of_the_report_in_the_wordings_reports_use(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。", "2023年1月1日起至2023年12月31日", 14, 2023)]
    [InlineData("统计期限为2023年1月1日至12月31日。", "2023年1月1日至12月31日", 6, 2023)]
    [InlineData("统计期限：2023.1.1-2024.12.31。", "2023.1.1-2024.12.31", 6, 2023)]
    [InlineData("数据的统计期限为2024年1月1日至2025年12月31日。", "2024年1月1日至2025年12月31日", 9, 2025)]
    [InlineData("统计期限从二〇二三年一月一日至二〇二三年十二月三十一日。", "二〇二三年一月一日至二〇二三年十二月三十一日", 6, 2023)]
    [InlineData("统计期限为2023年1月至12月。", "2023年1月至12月", 6, 2023)]
    [InlineData("统计期限为2022年度。", "2022年度", 6, 2022)]
    [InlineData("本报告中所列数据的统计起止时间为2023年1月1日到2023年12月31日。", "2023年1月1日到2023年12月31日", 17, 2023)]
    [InlineData("本年报数据时限：2023年1月1日起，至2023年12月31日止。", "2023年1月1日起，至2023年12月31日", 9, 2023)]
    public void Reports_another_year_where_it_is_stated(string text, string stated, int column, int year)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal(("SG1111", Severity.Warning), (found.Code.Id, found.Severity));
        Assert.Equal(("content/a/b/2024/report.md", 1, column), (found.Path, found.Line, found.Column));
        Assert.Equal($"写明的统计期限“{stated}”与报告年度 2024 年不符", found.Message.Chinese);
        Assert.Equal((2024m, (decimal)year), (found.Expected, found.Actual));
    }

    [Fact]
    public void Reports_a_period_that_is_not_the_whole_year()
    {
        var found = Assert.Single(Find("统计期限自2024年1月1日起至2024年12月30日止。"));

        Assert.Null(found.Expected);
        Assert.Equal("2024 年度报告的统计期限为2024年1月1日至2024年12月31日", found.Hint?.Chinese);
    }

    [Theory]
    [InlineData("2023年1月1日至12月31日，全区新增企业30家。")]
    [InlineData("合同期限自2023年1月1日起至2025年12月31日止。")]
    [InlineData("上年度统计期限为2023年1月1日至2023年12月31日。")]
    [InlineData("本局于2024年3月挂牌，统计期限自2024年3月20日起至2024年12月31日止。")]
    [InlineData("统计期限内，2023年受理的申请已办结。")]
    [InlineData("满意度调查的统计期限为2023年10月1日至2024年3月31日。")]
    [InlineData("空气质量数据时间为2023年1月1日至2023年12月31日。")]
    [InlineData("统计时间为2023年10月至12月。")]
    [InlineData("统计数据截至2024年12月31日。")]
    [InlineData("答复期限为20个工作日。")]
    public void Is_silent_where_the_sentence_is_about_something_else(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Finds_the_line_of_a_period_further_down()
    {
        var text = ReportBuilder.WholeText.Replace("本年度工作平稳。", "本年度\n工作平稳，统计期限为2023年度。", StringComparison.Ordinal);

        Assert.Equal((4, 11), Assert.Single(new ReportBuilder().WithText(text).Find("period")) is var found ? (found.Line, found.Column) : default);
    }

    [Fact]
    public void Can_be_waived_made_an_error_or_switched_off()
    {
        Assert.Equal(Severity.Info, Assert.Single(Wrong().WithWaiver("period", "原件如此").Find("period")).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Wrong().WithRule("period", Severity.Error).Find("period")).Severity);
        Assert.Empty(Wrong().WithRule("period", null).Find("period"));

        static ReportBuilder Wrong() => new ReportBuilder().WithIntroduction("统计期限为2023年度。");
    }

    private static IReadOnlyList<Diagnostic> Find(string text) => new ReportBuilder().WithIntroduction(text).Find("period");
}

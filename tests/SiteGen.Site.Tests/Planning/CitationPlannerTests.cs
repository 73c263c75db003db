using SiteGen.Site.Planning;

namespace SiteGen.Site.Tests.Planning;

public sealed class CitationPlannerTests
{
    [Fact]
    public void Cites_an_online_report_after_the_national_standard() =>
        Assert.Equal(
            "示例机关. 示例机关2024年政府信息公开工作年度报告[R/OL]. (2025-01-17). https://example.gov.cn/a/2024/index.html.",
            CitationPlanner.Plan(ReportBuilder.With(), "https://example.gov.cn/a/2024/index.html"));

    [Fact]
    public void Leaves_out_what_is_not_known() =>
        Assert.Equal("示例机关. 示例机关2024年政府信息公开工作年度报告[R/OL].", CitationPlanner.Plan(ReportBuilder.With() with { Published = null }, null));
}

using SiteGen.Core.Model;

namespace SiteGen.Core.Tests.Reading;

public sealed class FrontMatterTests
{
    [Fact]
    public void Reads_every_key()
    {
        var report = Read("""
            title: 示例县民政局2024年报告
            published: 2025-01-17 09:30
            form: 2021
            waivers:
              - rule: carry-over
                at: requests.csv 2 自然人
                reason: 2024年机构改革，职能划转
              - { rule: review-total, at: review.csv 总计, reason: 未审结 }
              - { rule: row-total, at: requests.csv ３．７, reason: 漏填 }
              - { rule: in-force, at: disclosure.csv 规章 现行有效件数, reason: 清理 }
              - { rule: sections, reason: 沿用旧格式 }
            revisions:
              - { date: 2025-02-03, note: 更正第三部分总计 }
            """);

        Assert.Equal("示例县民政局2024年报告", report.Title);
        Assert.Equal(new DateTime(2025, 1, 17, 9, 30, 0), report.Published);
        Assert.Equal((3, 12), report.PublishedAt);
        Assert.Equal("2021", report.Form.Id);
        Assert.Equal(
            [
                new Waiver("carry-over", new CellReference("requests", "2", "自然人"), "2024年机构改革，职能划转", 6, 11),
                new Waiver("review-total", new CellReference("review", null, "总计"), "未审结", 9, 13),
                new Waiver("row-total", new CellReference("requests", "3.7", null), "漏填", 10, 13),
                new Waiver("in-force", new CellReference("disclosure", "规章", "现行有效件数"), "清理", 11, 13),
                new Waiver("sections", null, "沿用旧格式", 12, 13),
            ],
            report.Waivers);
        Assert.Equal([new Revision(new DateOnly(2025, 2, 3), "更正第三部分总计")], report.Revisions);
    }

    [Fact]
    public void Knows_where_an_empty_date_stands()
    {
        var report = Read("title: 报告\npublished:");

        Assert.Null(report.Published);
        Assert.Equal((3, 1), report.PublishedAt);
    }

    [Fact]
    public void Takes_the_form_of_the_year_where_none_is_named()
    {
        using var site = FixtureSite.Sound();

        Assert.Equal(["2019", "2021", "2021"], SiteReading.Of(site.Directory).Reports.Select(report => report.Form.Id));
    }

    [Fact]
    public void Names_a_report_without_title_after_its_agency_and_year() =>
        Assert.Equal("示例县民政局2024年政府信息公开工作年度报告", Read("published: 2025-01-17").Title);

    private static Report Read(string yaml)
    {
        using var site = FixtureSite.Sound();
        site.Write("content/shili/mzj/2024/report.md", $"---\n{yaml}\n---\n\n## 一、总体情况\n");
        return SiteReading.Of(site.Directory).Reports.Single(report => report.Year == 2024);
    }
}

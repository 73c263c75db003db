using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;
using SiteGen.Core.Tests.Reading;

namespace SiteGen.Core.Tests.Checking;

/// <summary>The rule <c>identical</c> from the files of two years to the findings of a run.</summary>
public sealed class RepetitionFlowTests
{
    private const string Section = """
        今年以来，本机关围绕群众关心的养老服务、社会救助和婚姻登记，逐项梳理公开事项，更新公开目录，办理情况按月通报。主要问题有三个：
        一是个别股室报送信息不够及时，二是政策解读以转发文件为主，形式比较单一，三是村（社区）公开栏的内容与网上不同步。下一步将把
        报送时限写入岗位职责，每季度检查一次；会同融媒体中心制作图解和短视频；由各乡镇明确专人负责公开栏，发现不一致的限期改正。
        """;

    [Fact]
    public void Reports_a_section_that_repeats_last_years()
    {
        using var site = WithSections(Section, Section);

        var found = Assert.Single(Check(site), found => found.Code.Rule == "identical");

        Assert.Equal(("SG1151", "content/shili/mzj/2024/report.md", Severity.Warning), (found.Code.Id, found.Path, found.Severity));
    }

    [Fact]
    public void Settles_it_by_the_reports_own_waivers()
    {
        using var site = WithSections(Section, Section, "waivers:\n  - { rule: identical, at: report.md, reason: 问题尚在整改 }\n");

        Assert.Equal(Severity.Info, Assert.Single(Check(site), found => found.Code.Rule == "identical").Severity);
    }

    [Fact]
    public void Says_that_such_a_waiver_covers_nothing_once_all_texts_are_compared()
    {
        using var site = WithSections(Section, "本年度未发现突出问题。", "waivers:\n  - { rule: identical, reason: 问题尚在整改 }\n");

        Assert.Equal("SG1161", Assert.Single(Check(site), found => found.Code.Rule is "identical" or null).Code.Id);
    }

    private static FixtureSite WithSections(string lastYears, string thisYears, string matter = "")
    {
        var site = FixtureSite.Sound();
        foreach (var (year, text) in new[] { (2023, lastYears), (2024, thisYears) })
        {
            var path = $"content/shili/mzj/{year}/report.md";
            var narrative = File.ReadAllText(site.PathOf(path));
            var start = narrative.IndexOf("## 五、", StringComparison.Ordinal);
            var end = narrative.IndexOf("## 六、", StringComparison.Ordinal);
            site.Write(path, (narrative[..start] + "## 五、存在的主要问题及改进情况\n\n" + text + "\n\n" + narrative[end..]).Replace("title:", (year == 2024 ? matter : "") + "title:", StringComparison.Ordinal));
        }

        return site;
    }

    private static IReadOnlyList<Diagnostic> Check(FixtureSite site)
    {
        var configuration = SiteConfigurationReader.Read(site.Directory, [])!;
        var archive = ArchiveFinder.Find(site.Directory, configuration, [])!;
        return new ArchiveChecker(site.Directory, configuration, archive).Check(ReportAddress.AllOf(archive), _ => { }, CancellationToken.None).Diagnostics;
    }
}

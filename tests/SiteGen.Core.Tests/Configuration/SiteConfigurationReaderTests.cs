using SiteGen.Core.Checking;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Tests.Reading;

namespace SiteGen.Core.Tests.Configuration;

public sealed class SiteConfigurationReaderTests
{
    [Fact]
    public void Reads_every_key_of_the_contract()
    {
        var site = Read("""
            {
              "title": "年度报告库", "baseUrl": "https://www.example.gov.cn/nb", "language": "en", "theme": "default", "notice": "样例",
              "publisher": { "name": "甲", "siteName": "乙", "siteDomain": "丙", "siteIdCode": "丁", "icp": "戊", "policeRecord": "己", "address": "庚", "phone": "辛" },
              "rules": { "narrative-percent": "off", "in-force": "error", "period": "info" },
              "deadlines": { "department": "02-29", "government": "04-15" }
            }
            """);

        Assert.Equal(("年度报告库", "en", "default", "样例"), (site.Title, site.Language, site.Theme, site.Notice));
        Assert.Equal("https://www.example.gov.cn/nb/", site.BaseUrl!.AbsoluteUri);
        Assert.Equal(
            new Publisher { Name = "甲", SiteName = "乙", SiteDomain = "丙", SiteIdCode = "丁", Icp = "戊", PoliceRecord = "己", Address = "庚", Phone = "辛" },
            site.Publisher);
        Assert.Null(site.Rules.SeverityOf("narrative-percent"));
        Assert.Equal(Severity.Error, site.Rules.SeverityOf("in-force"));
        Assert.Equal(Severity.Info, site.Rules.SeverityOf("period"));
        Assert.Equal(Severity.Error, site.Rules.SeverityOf("balance"));
        Assert.Equal(new Deadlines((2, 29), (4, 15)), site.Deadlines);
    }

    [Fact]
    public void Reads_what_a_site_changes_of_its_theme()
    {
        var site = Read("""
            {
              "title": "库",
              "appearance": {
                "accent": "#06C", "logo": "",
                "footer": { "notes": ["本站由办公室维护"], "links": [{ "text": "门户", "url": "https://www.example.gov.cn/" }, { "text": "来信", "url": "mailto:a@example.gov.cn" }] }
              }
            }
            """);

        Assert.Equal(new Colour(0x00, 0x66, 0xCC), site.Appearance.Accent!.Light);
        Assert.Equal(["本站由办公室维护"], site.Appearance.FooterNotes);
        Assert.Equal([new FooterLink("门户", "https://www.example.gov.cn/"), new FooterLink("来信", "mailto:a@example.gov.cn")], site.Appearance.FooterLinks);
    }

    [Fact]
    public void Takes_a_logo_that_is_there()
    {
        using var site = FixtureSite.Sound();
        site.Write("content/_static/img/logo.png", "picture");
        var diagnostics = new List<Diagnostic>();

        var configuration = SiteConfigurationReader.Read(site.Write("site.json", """{ "title": "库", "appearance": { "logo": "img/logo.png" } }""").Directory, diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal("img/logo.png", configuration!.Appearance.Logo);
    }

    [Fact]
    public void Needs_nothing_but_a_title()
    {
        var site = Read("\uFEFF{ \"title\": \"库\" }");

        Assert.Null(site.BaseUrl);
        Assert.Equal(("zh-CN", "default", ""), (site.Language, site.Theme, site.Notice));
        Assert.Equal(Deadlines.Default, site.Deadlines);
    }

    [Fact]
    public void Accepts_every_rule_there_is()
    {
        var rules = string.Join(", ", RuleCatalogue.All.Select(rule => $"\"{rule.Id}\": \"warning\""));

        var site = Read($"{{ \"title\": \"库\", \"rules\": {{ {rules} }} }}");

        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Warning, site.Rules.SeverityOf(rule.Id)));
    }

    private static SiteConfiguration Read(string json)
    {
        using var site = FixtureSite.Sound();
        var diagnostics = new List<Diagnostic>();
        var configuration = SiteConfigurationReader.Read(site.Write("site.json", json).Directory, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.Message.Chinese));
        return configuration!;
    }
}

using SiteGen.Browser.Tests.Checks;

namespace SiteGen.Browser.Tests.Harness;

public sealed class LinkCheckerTests : IDisposable
{
    private readonly ScratchSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Accepts_a_sound_site() => Assert.Empty(Check());

    [Theory]
    [InlineData("<a href=\"c/index.html\">x</a>", "which is not there")]
    [InlineData("<a href=\"B/index.html\">x</a>", "differs in case from the file b/index.html")]
    [InlineData("<a href=\"b/\">x</a>", "names a folder")]
    [InlineData("<a href=\"b\">x</a>", "which is not there")]
    [InlineData("<a href=\"..\">x</a>", "climbs out")]
    [InlineData("<a href=\"../../etc/x.html\">x</a>", "climbs out")]
    [InlineData("<a href=\"/b/index.html\">x</a>", "depends on the server's root")]
    [InlineData("<a href=\"//example.org/\">x</a>", "depends on the server's root")]
    [InlineData("<a href=\"\">x</a>", "is empty")]
    [InlineData("<a href=\"b/index.html#a\">x</a>", "names the id 'a'")]
    [InlineData("<a href=\"#nowhere\">x</a>", "names the id 'nowhere'")]
    [InlineData("<a href=\"https://www.example.gov.cn/xxgk/nb/index.html\">x</a>", "by its absolute address")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "has a scheme")]
    [InlineData("<a href=\"file:///etc/passwd\">x</a>", "has a scheme")]
    [InlineData("<img src=\"https://example.org/x.png\" alt=\"\">", "asks another host")]
    [InlineData("<img srcset=\"assets/y.png 2x\" alt=\"\">", "srcset candidate")]
    [InlineData("<p id=\"a\">x</p>", "id 'a' stands 2 times")]
    [InlineData("<section aria-labelledby=\"gone\"></section>", "aria-labelledby names 'gone'")]
    [InlineData("<svg><use href=\"#gone\"/></svg>", "names the id 'gone'")]
    public void Reports_what_leads_nowhere(string markup, string finding)
    {
        site.Add(markup);
        string only = Assert.Single(Check());
        Assert.Contains(finding, only, StringComparison.Ordinal);
        Assert.StartsWith("index.html:", only, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"https://www.gov.cn/\">x</a>")]
    [InlineData("<a rel=\"bookmark\" href=\"https://www.example.gov.cn/xxgk/nb/index.html\">x</a>")]
    [InlineData("<a href=\"b/index.html?q=1#c\">x</a>")]
    [InlineData("<a href=\"./b/../b/index.html\">x</a>")]
    [InlineData("<a href=\"mailto:a@example.org\">x</a>")]
    [InlineData("<a href=\"#a\">x</a>")]
    public void Accepts_what_leads_somewhere(string markup)
    {
        site.Add(markup);
        Assert.Empty(Check());
    }

    [Fact]
    public void Lets_the_404_page_link_by_the_public_address_alone()
    {
        site.Write("404.html", "<body data-page=\"404\"><a href=\"https://www.example.gov.cn/xxgk/nb/index.html\">首页</a></body>");
        Assert.Empty(Check());
        site.Write("404.html", "<body data-page=\"404\"><a href=\"index.html\">首页</a></body>");
        Assert.Contains("served at any depth", Assert.Single(Check()), StringComparison.Ordinal);
        site.Write("404.html", "<body data-page=\"404\"><a href=\"https://www.example.gov.cn/xxgk/nb/gone.html\">首页</a></body>");
        Assert.Contains("which is not there", Assert.Single(Check()), StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Check() => LinkChecker.Check(site.Folder, ScratchSite.BaseUrl, site.Pages);
}

using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>Every page loads in silence and asks for nothing outside the site's own folder, however it is reached.</summary>
public sealed class PageLoadingTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    public static TheoryData<string> Types => PageTypes.Theory;

    public static TheoryData<string> Origins => Origin.Theory;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Has_pages_of_every_type(string type)
    {
        var site = await subject.Site;
        Assert.NotEmpty(site.Of(type));
    }

    [Fact]
    public async Task Has_no_page_of_an_unknown_type()
    {
        var site = await subject.Site;
        Assert.DoesNotContain(site.Pages, page => !PageTypes.All.Contains(page.Type));
    }

    [Fact]
    public async Task Has_a_page_for_every_report_of_the_content()
    {
        var site = await subject.Site;
        Assert.NotEmpty(site.Reports);
        Assert.Equal(
            site.Reports.Select(report => report.PagePath).Order(StringComparer.Ordinal),
            site.Of(PageTypes.Report).Select(page => page.Path));
    }

    [Fact]
    public async Task Loads_every_page_from_its_folder_in_silence()
    {
        var site = await subject.Site;
        await LoadAsync(site, "file", site.Pages.Where(page => page.Type != PageTypes.NotFound));
    }

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task Loads_each_type_of_page_in_silence(string origin)
    {
        var site = await subject.Site;
        await LoadAsync(site, origin, PageTypes.All.Where(type => type != PageTypes.NotFound).SelectMany(site.Representatives));
    }

    [Theory]
    [InlineData("no-such-page.html")]
    [InlineData("no/such/agency/2024/index.html")]
    public async Task Loads_the_404_page_in_silence_at_any_depth(string address)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync(address);
        Assert.Equal(PageTypes.NotFound, await reader.Page.Locator("body").GetAttributeAsync("data-page"));
        Findings.AssertNone(reader.Findings);
    }

    private async Task LoadAsync(BuiltSite site, string name, IEnumerable<SitePage> pages)
    {
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var findings = new List<string>();
        foreach (var page in pages)
        {
            await reader.GoToAsync(page.Address);
            Assert.Equal(page.Type, await reader.Page.Locator("body").GetAttributeAsync("data-page"));
            findings.AddRange(reader.Findings.Select(finding => $"{name} {page.Path}: {finding}"));
        }

        Findings.AssertNone(findings);
    }
}

using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>The code that a citizen's phone reads leads to the report's public address.</summary>
public sealed class QrCodeTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    [Fact]
    public async Task Reads_as_the_public_address_from_the_code_page_on_a_phone()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        Assert.Equal(site.Of(PageTypes.Report).Count(), site.Of(PageTypes.Qr).Count());
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        foreach (var page in site.Of(PageTypes.Qr))
        {
            await AssertReadsAsync(site, reader, page, page.Path[..^"qr.html".Length]);
        }
    }

    [Fact]
    public async Task Reads_as_the_public_address_from_the_report_on_a_desk()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        foreach (var page in site.Representatives(PageTypes.Report))
        {
            await AssertReadsAsync(site, reader, page, page.Path[..^"index.html".Length]);
        }
    }

    private static async Task AssertReadsAsync(BuiltSite site, Reader reader, SitePage page, string reportFolder)
    {
        await reader.GoToAsync(page.Address);
        string text = Assert.Single(await QrReader.ReadAsync(reader));
        string folder = site.BaseUrl + reportFolder;
        Assert.True(text == folder || text == folder + "index.html", $"The code on {page.Path} reads {text}");
        await reader.GoToAsync(reportFolder + "index.html");
        Assert.Equal(await reader.Page.Locator("link[rel=canonical]").GetAttributeAsync("href"), text);
    }
}

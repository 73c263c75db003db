using System.Globalization;
using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>No page scrolls sideways, from the narrowest reflow to the desk, nor when its text is twice as large.</summary>
public sealed class LayoutTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    public static TheoryData<string> Types => PageTypes.Theory;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Never_scrolls_sideways(string type)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var findings = new List<string>();
        foreach (var page in site.Representatives(type))
        {
            await reader.GoToAsync(page.Address);
            foreach (int width in new[] { 320, 360, 768, 1280 })
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                findings.AddRange(await SidewaysScroll.FindAsync(reader.Page, string.Create(CultureInfo.InvariantCulture, $"{page.Path} at {width} px")));
            }

            await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            findings.AddRange(await SidewaysScroll.FindAsync(reader.Page, $"{page.Path} at 1280 px with text at 200 %"));
        }

        Findings.AssertNone(findings);
    }

    // WCAG 2.2, 1.4.12: what a reader's own style may set must lose no text.
    [Theory]
    [MemberData(nameof(Types))]
    public async Task Loses_nothing_when_the_reader_spaces_the_text(string type)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var page = site.Representatives(type)[^1];
        await reader.GoToAsync(page.Address);
        await reader.Page.EvaluateAsync("""
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """);
        var findings = new List<string>();
        foreach (int width in new[] { 320, 1280 })
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            findings.AddRange(await SidewaysScroll.FindAsync(reader.Page, string.Create(CultureInfo.InvariantCulture, $"{page.Path} at {width} px with spaced text")));
            findings.AddRange(await reader.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(e => e.checkVisibility() && !e.closest('.visually-hidden, svg') && ['hidden', 'clip'].includes(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight + 1)
                  .map(e => `cut off: ${e.outerHTML.slice(0, 120)}`)
                """));
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Marks_cells_in_breach_without_scrolling_sideways()
    {
        var site = await subject.Flawed;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var page = Assert.Single(site.Representatives("report"));
        await reader.GoToAsync(page.Address);
        var findings = new List<string>();
        foreach (int width in new[] { 320, 360, 768, 1280 })
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            findings.AddRange(await SidewaysScroll.FindAsync(reader.Page, string.Create(CultureInfo.InvariantCulture, $"{page.Path} at {width} px")));
        }

        Assert.True(await reader.Page.Locator("td.marked .mark").CountAsync() > 0, "No cell is marked.");
        Findings.AssertNone(findings);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Draws_itself_as_wide_as_the_window(string type)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        foreach (var viewport in Viewport.All)
        {
            await reader.LookAsync(viewport);
            await reader.GoToAsync(site.Representatives(type)[^1].Address);
            var (file, width) = await Screenshots.SaveAsync(reader, type, viewport);
            Assert.True(width == viewport.Width, $"{file} is {width} px wide.");
        }
    }
}

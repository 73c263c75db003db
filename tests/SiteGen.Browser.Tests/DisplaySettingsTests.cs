using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>The elder mode, text size and colours: chosen once, kept on the device, in force before anything is painted, from a folder too.</summary>
public sealed class DisplaySettingsTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    // From the page's first moment on: what was painted, and what stood on the root element then.
    private const string Witness = """
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) (window.paints ??= []).push([entry.startTime, window.elderSince ?? Infinity]);
        }).observe({ type: 'paint', buffered: true });
        new MutationObserver(() => {
          if (document.documentElement?.hasAttribute('data-elder')) window.elderSince ??= performance.now();
        }).observe(document, { attributes: true, subtree: true, childList: true });
        """;

    private const string TooSmall = """
        () => [...document.querySelectorAll('nav a, li > a, button, summary, select, input')]
          .filter(e => e.checkVisibility())
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([, box]) => box.width < 44 || box.height < 44)
          .map(([e, box]) => `${Math.round(box.width)} by ${Math.round(box.height)}: ${e.outerHTML.slice(0, 120)}`)
        """;

    public static TheoryData<string> Types => PageTypes.Theory;

    public static TheoryData<string> Origins => Origin.Theory;

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task Keeps_the_elder_mode_from_page_to_page_before_the_first_paint(string name)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "适老模式" }).ClickAsync();

        await reader.Page.AddInitScriptAsync(Witness);
        await reader.GoToAsync(site.Representatives(PageTypes.Report)[^1].Address);

        Assert.Equal("true", await reader.Page.Locator("[data-elder][aria-pressed]").GetAttributeAsync("aria-pressed"));
        var paints = await reader.Page.EvaluateAsync<double[][]>("() => window.paints.map(([painted, elder]) => [painted, elder === Infinity ? 1e9 : elder])");
        Assert.NotEmpty(paints);
        Assert.All(paints, paint => Assert.True(paint[1] <= paint[0], $"Painted {paint[0]}, elder mode only from {paint[1]} on."));
        Findings.AssertNone(reader.Findings);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Is_sound_in_the_elder_mode(string type)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await ChooseAsync(reader, """{ "elder": true }""");
        var page = site.Representatives(type)[^1];
        var findings = new List<string>();
        foreach (var viewport in new[] { Viewport.Phone, Viewport.Desk with { Dark = true } })
        {
            await reader.LookAsync(viewport);
            await reader.GoToAsync(page.Address);
            findings.AddRange(await AxeChecker.CheckAsync(reader.Page, $"{page.Path} in the elder mode at {viewport}"));
            findings.AddRange(await SidewaysScroll.FindAsync(reader.Page, $"{page.Path} in the elder mode at {viewport}"));
            findings.AddRange((await reader.Page.EvaluateAsync<string[]>(TooSmall)).Select(target => $"{page.Path} at {viewport} has a target of {target}"));
        }

        await Screenshots.SaveAsync(reader, type + "-elder", Viewport.Desk with { Dark = true });
        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Puts_the_readers_colours_before_the_systems()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("root", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone with { Dark = true });
        await reader.GoToAsync("index.html");
        Assert.Equal("rgb(23, 24, 26)", await PaperAsync(reader));

        await reader.Page.Locator(".display summary").ClickAsync();
        await reader.Page.GetByLabel("明暗").SelectOptionAsync("light");
        Assert.Equal("rgb(255, 255, 255)", await PaperAsync(reader));

        await reader.LookAsync(Viewport.Phone);
        await reader.Page.GetByLabel("明暗").SelectOptionAsync("dark");
        Assert.Equal("rgb(23, 24, 26)", await PaperAsync(reader));
        Findings.AssertNone(await AxeChecker.CheckAsync(reader.Page, "the settings, open, in the dark of the reader's choice"));

        await reader.GoToAsync("index.html");
        Assert.Equal("rgb(23, 24, 26)", await PaperAsync(reader));
        await reader.Page.Locator(".display summary").ClickAsync();
        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "恢复默认" }).ClickAsync();
        Assert.Equal("rgb(255, 255, 255)", await PaperAsync(reader));
    }

    [Fact]
    public async Task Can_be_set_by_keyboard_alone()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        await reader.Page.Locator(".display summary").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("large", await reader.Page.Locator("html").GetAttributeAsync("data-size"));

        await reader.Page.Keyboard.PressAsync("Escape");
        Assert.False(await reader.Page.EvaluateAsync<bool>("() => document.querySelector('.display details').open"));
        Assert.Equal("SUMMARY", await reader.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [Fact]
    public async Task Works_for_the_page_where_the_browser_keeps_nothing()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("root", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        await reader.GoToAsync("index.html");
        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "适老模式" }).ClickAsync();

        Assert.Equal(1, await reader.Page.Locator("html[data-elder]").CountAsync());
        Findings.AssertNone(reader.Findings);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("""{ "elder": "yes", "size": "\"><script>", "scheme": 7 }""")]
    public async Task Forgets_what_it_did_not_write_itself(string stored)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("root", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await ChooseAsync(reader, stored);
        await reader.GoToAsync("index.html");

        Assert.Equal(0, await reader.Page.Locator("html:is([data-elder], [data-size], [data-scheme])").CountAsync());
        Findings.AssertNone(reader.Findings);
    }

    [Fact]
    public async Task Is_not_offered_where_scripts_are_off()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone with { Scripts = false });
        await reader.GoToAsync(site.Representatives(PageTypes.Report)[^1].Address);

        Assert.Equal(0, await reader.Page.Locator(".display:visible, [data-copy]:visible, [data-share]:visible").CountAsync());
        Assert.Equal(1, await reader.Page.Locator(".share .qr:visible").CountAsync());
    }

    private static async Task ChooseAsync(Reader reader, string stored) =>
        await reader.Page.AddInitScriptAsync($"localStorage.setItem('sitegen.display', {System.Text.Json.JsonSerializer.Serialize(stored)});");

    private static Task<string> PaperAsync(Reader reader) => reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}

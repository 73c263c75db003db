using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>axe-core finds nothing on any type of page: narrow and wide, light and dark, and with text twice as large.</summary>
public sealed class AccessibilityTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    public static TheoryData<string> Types => PageTypes.Theory;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Has_nothing_that_axe_objects_to(string type)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var findings = new List<string>();
        foreach (var page in site.Representatives(type))
        {
            foreach (var viewport in Viewport.All)
            {
                await reader.LookAsync(viewport);
                await reader.GoToAsync(page.Address);
                findings.AddRange(await AxeChecker.CheckAsync(reader.Page, $"{page.Path} at {viewport}"));
            }
        }

        Findings.AssertNone(findings);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Has_nothing_that_axe_objects_to_at_twice_the_text_size(string type)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        var page = site.Representatives(type)[^1];
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        await reader.GoToAsync(page.Address);
        await reader.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        Findings.AssertNone(await AxeChecker.CheckAsync(reader.Page, $"{page.Path} with text at 200 %"));
    }
}

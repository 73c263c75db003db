using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>With JavaScript off a report still shows its whole narrative and every figure of its tables.</summary>
public sealed class WithoutScriptTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    private static readonly string[] Tables = ["disclosure", "requests", "review"];

    [Fact]
    public async Task Shows_the_narrative_of_every_report()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone with { Scripts = false });
        var findings = new List<string>();
        foreach (var report in site.Reports)
        {
            Assert.NotEmpty(report.Passages);
            await reader.GoToAsync(report.PagePath);
            string text = TextFolder.Fold(await reader.Page.Locator("main").InnerTextAsync());
            findings.AddRange(report.Passages.Where(passage => !text.Contains(TextFolder.Fold(passage), StringComparison.Ordinal))
                .Select(passage => $"{report.PagePath} does not show: {passage}"));
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Shows_every_figure_of_every_table()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk with { Scripts = false });
        var findings = new List<string>();
        foreach (var report in site.Reports)
        {
            await reader.GoToAsync(report.PagePath);
            foreach (string table in Tables)
            {
                var shown = await FigureReader.FromPageAsync(reader.Page, table);
                var written = FigureReader.FromCsv(Path.Combine(report.Folder, table + ".csv"));
                Assert.NotEmpty(written);
                findings.AddRange(written.Except(shown).Select(figure => $"{report.PagePath} {table} does not show {figure}"));
            }
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Says_on_the_search_page_that_it_needs_scripts_and_offers_the_indexes()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone with { Scripts = false });
        foreach (string index in new[] { "by-agency", "by-year" })
        {
            await reader.GoToAsync("search/index.html?q=政府信息");
            Assert.False(await reader.Page.Locator("#figure-details").IsVisibleAsync());
            await reader.Page.Locator($"main a[href$='#{index}']").ClickAsync();
            Assert.True(await reader.Page.Locator($"section[aria-labelledby={index}] a").CountAsync() > 1, index);
        }
    }
}

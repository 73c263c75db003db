using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Searching;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>Search never misses text that is on a page, and lists nothing that does not contain the phrase.</summary>
public sealed class SearchTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    private const int Seed = 20240131;

    [Theory]
    [InlineData("file", 48)]
    [InlineData("root", 8)]
    [InlineData("subfolder", 8)]
    public async Task Finds_every_report_that_contains_a_phrase_and_no_other(string name, int samples)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var searcher = new Searcher(reader);
        var texts = PageTexts(site);
        var findings = new List<string>();
        foreach (string phrase in PhraseSampler.Sample(site.Reports, Seed, samples))
        {
            var result = await searcher.SearchAsync(new SearchQuery(phrase));
            findings.AddRange(result.Complaints.Select(complaint => $"「{phrase}」: {complaint}"));
            findings.AddRange(SearchJudge.Misses(site, phrase, result));
            findings.AddRange(SearchJudge.Strangers(texts, phrase, result));
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Leads_to_places_that_are_there()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var result = await new Searcher(reader).SearchAsync(new SearchQuery("政府信息"));
        Assert.NotEmpty(result.Hits);
        Findings.AssertNone(SearchJudge.DeadEnds(site, result));
    }

    [Fact]
    public async Task Finds_figures_in_full_width_as_in_half_width()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        string year = site.Reports[0].Year;
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var searcher = new Searcher(reader);
        var half = await searcher.SearchAsync(new SearchQuery(year + "年"));
        var full = await searcher.SearchAsync(new SearchQuery(string.Concat(year.Select(digit => (char)(digit + 0xFEE0))) + "年"));
        Assert.NotEmpty(half.Hits);
        Assert.Equal(half.Hits, full.Hits);
    }

    [Fact]
    public async Task Says_that_nothing_was_found_for_a_phrase_that_is_nowhere()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var result = await new Searcher(reader).SearchAsync(new SearchQuery("饕餮之徒乘桴浮于海"));
        Assert.Equal(0, result.Total);
        Assert.Empty(result.Hits);
        Assert.Empty(result.Complaints);
    }

    [Fact]
    public async Task Narrows_to_an_agency_with_its_subordinates_and_to_a_year()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var searcher = new Searcher(reader);
        var everywhere = await searcher.SearchAsync(new SearchQuery("政府信息"));
        var report = site.Reports[^1];
        string top = report.Agency.Split('/')[0];
        var agency = await searcher.SearchAsync(new SearchQuery("政府信息", Agency: top));
        var year = await searcher.SearchAsync(new SearchQuery("政府信息", Agency: top, Year: report.Year));
        Assert.NotEmpty(year.Hits);
        Assert.Equal(everywhere.Hits.Where(hit => hit.StartsWith(top + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), agency.Hits.Order(StringComparer.Ordinal));
        Assert.Equal(agency.Hits.Where(hit => hit.Contains($"/{report.Year}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), year.Hits.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_so_when_a_part_of_the_index_is_missing()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("root", site);
        string page = await File.ReadAllTextAsync(Path.Combine(site.Folder, "search", "index.html"), TestContext.Current.CancellationToken);
        int refused = 0;
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.Page.RouteAsync(
            url => url.EndsWith(".js", StringComparison.Ordinal) && !page.Contains(Path.GetFileName(new Uri(url).AbsolutePath), StringComparison.Ordinal),
            route =>
            {
                Interlocked.Increment(ref refused);
                return route.AbortAsync();
            });
        await reader.GoToAsync(new SearchQuery("政府信息").Address(1));
        var status = reader.Page.Locator("[role=status][data-state=error]");
        await status.WaitForAsync(new() { Timeout = 10_000 });
        Assert.NotEqual("", (await status.InnerTextAsync()).Trim());
        Assert.True(refused > 0, "The search asked for no part of an index.");
    }

    private static Dictionary<string, string> PageTexts(BuiltSite site) =>
        site.Pages.ToDictionary(page => page.Path, page => TextFolder.Fold(SiteFile.Read(site.Folder, page).Document.Body!.TextContent), StringComparer.Ordinal);
}

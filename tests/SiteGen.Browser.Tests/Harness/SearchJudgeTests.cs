using SiteGen.Browser.Tests.Searching;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Harness;

public sealed class SearchJudgeTests : IDisposable
{
    private static readonly ContentReport Report = new("b", "2024", "", ["本年度主动公开政府信息１２件，均按时公开。"]);

    private readonly ScratchSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Reports_a_report_that_the_search_left_out()
    {
        var built = site.Built with { Reports = [Report] };
        Assert.Single(SearchJudge.Misses(built, "12件", new SearchResult(0, [], [])));
        Assert.Empty(SearchJudge.Misses(built, "12件", new SearchResult(1, ["b/2024/index.html#s1"], [])));
        Assert.Empty(SearchJudge.Misses(built, "13件", new SearchResult(0, [], [])));
    }

    [Fact]
    public void Reports_a_page_that_does_not_contain_the_phrase()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["b/index.html"] = "政府信息12件" };
        var result = new SearchResult(1, ["b/index.html#c"], []);
        Assert.Empty(SearchJudge.Strangers(texts, "信息 １２", result));
        Assert.Single(SearchJudge.Strangers(texts, "信息13", result));
    }

    [Theory]
    [InlineData("b/index.html#c", 0)]
    [InlineData("b/index.html#gone", 1)]
    [InlineData("b/index.html", 1)]
    [InlineData("gone/index.html#c", 1)]
    public void Reports_a_hit_that_leads_to_no_place(string hit, int findings) =>
        Assert.Equal(findings, SearchJudge.DeadEnds(site.Built, new SearchResult(1, [hit], [])).Count);

    [Fact]
    public void Samples_the_same_phrases_every_time_and_all_from_the_text()
    {
        var phrases = PhraseSampler.Sample([Report], 7, 50);
        Assert.Equal(phrases, PhraseSampler.Sample([Report], 7, 50));
        Assert.NotEqual(phrases, PhraseSampler.Sample([Report], 8, 50));
        Assert.All(phrases, phrase => Assert.Contains(phrase, Report.Passages[0], StringComparison.Ordinal));
        Assert.Equal(1, phrases[0].Length);
        Assert.True(phrases.Skip(1).All(phrase => phrase.Length is >= 2 and <= 14));
    }
}

using System.Globalization;
using Microsoft.Playwright;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Benchmarks.Peers;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Makes a corpus and measures what its search costs the build and its readers, beside Pagefind over the same pages where that is installed.</summary>
/// <param name="folder">Where to put corpora and sites.</param>
/// <param name="options">What was asked for.</param>
/// <param name="log">Told about each step as it ends.</param>
internal sealed class SearchContest(string folder, BenchmarkOptions options, TextWriter log)
{
    private const ulong Seed = 20190401;
    private const int Pieces = 40;
    private const int Recalled = 300;
    private const int Phrases = 100;

    public async Task<IReadOnlyList<SearchStanding>> HoldAsync(int reports)
    {
        string place = Path.Combine(folder, reports.ToString(CultureInfo.InvariantCulture) + "-search");
        string repository = Path.Combine(place, "corpus");
        int written = CorpusWriter.Write(repository, CorpusGenerator.Generate(reports, Seed), Seed);
        string site = Path.Combine(place, "site");
        var (with, without) = MeasureBuilds(repository, place, site);
        string search = Path.Combine(site, "search");
        var standings = new List<SearchStanding>();
        if (QueryMeter.FindBrowser() is not { } chromium)
        {
            log.WriteLine("  chromium is not on PATH: the search is not asked");
            return [new(written, "SiteGen", TreeSize.Of(search), with, without, [])];
        }

        var queries = QuerySampler.Sample(repository, Pieces, Seed);
        using var playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] }).ConfigureAwait(false);
        standings.Add(new(written, "SiteGen", TreeSize.Of(search), with, without,
        [
            new("words, figures, pieces of 1 to 8 characters", await QueryMeter.MeasureAsync(browser, site, new SiteGenSearchPage(), queries).ConfigureAwait(false)),
            new("phrases of 9 to 46 characters", await QueryMeter.MeasureAsync(browser, site, new SiteGenSearchPage(), QuerySampler.Phrases(repository, Phrases, Seed + 2)).ConfigureAwait(false)),
        ]));
        var (holding, missed, strangers) = await RecallMeter.MeasureAsync(browser, repository, site, QuerySampler.Pieces(repository, Recalled, Seed + 1)).ConfigureAwait(false);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Recalled} pieces of the text stand in {holding} pages: {missed} missed, {strangers} listed that do not hold them"));
        if (Pagefind.Find() is { } pagefind)
        {
            var (usage, size) = Pagefind.Index(pagefind, site);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Pagefind: {usage.Processor:F1} s of processor"));
            // Its queries know no comparisons.
            var asked = queries.Where(query => query.IndexOf('>', StringComparison.Ordinal) < 0).ToList();
            standings.Add(new(written, "Pagefind", size, [usage], [],
            [
                new("words, pieces of 1 to 8 characters", await QueryMeter.MeasureAsync(browser, site, new PagefindPage(), asked).ConfigureAwait(false)),
            ]));
        }
        else
        {
            log.WriteLine("  pagefind is not on PATH: measured without it");
        }

        return standings;
    }

    // Taking turns, each kind into its own folder, so that both write over what is there already after the first round, which warms and is not counted.
    private (IReadOnlyList<Usage> With, IReadOnlyList<Usage> Without) MeasureBuilds(string repository, string place, string site)
    {
        var with = new List<Usage>();
        var without = new List<Usage>();
        for (int round = 0; round <= options.Runs; round++)
        {
            FileSystem.Settle();
            var complete = new SiteGenPeer(options.Native, repository).Run(site);
            FileSystem.Settle();
            var bare = ChildMeter.Measure(options.Native, "build", "--site", repository, "--output", Path.Combine(place, "bare"), "--quiet", "--without-search");
            if (round > 0)
            {
                with.Add(complete);
                without.Add(bare);
            }
        }

        return (with, without);
    }
}

using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Asks a site's search in Chromium, each query in a profile of its own that has nothing stored.</summary>
internal static class QueryMeter
{
    /// <param name="browser">The browser.</param>
    /// <param name="site">The built site.</param>
    /// <param name="search">How its search is asked.</param>
    /// <param name="queries">What is asked; after each the one behind it is asked as the next.</param>
    public static async Task<IReadOnlyList<QueryCost>> MeasureAsync(IBrowser browser, string site, ISearchPage search, IReadOnlyList<string> queries)
    {
        using var server = new RequestLog(site);
        var costs = new List<QueryCost>();
        // The first visit of all warms the server and the browser, and is not counted.
        for (int index = -1; index < queries.Count; index++)
        {
            string query = queries[Math.Max(0, index)];
            var profile = await browser.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block }).ConfigureAwait(false);
            await using (profile.ConfigureAwait(false))
            {
                var page = await profile.NewPageAsync().ConfigureAwait(false);
                server.Take();
                double first = await search.AskFirstAsync(page, server.Address, query).ConfigureAwait(false);
                var loaded = server.Take(search.IsPage);
                double next = await search.AskNextAsync(page, queries[(index + 1) % queries.Count]).ConfigureAwait(false);
                if (index >= 0)
                {
                    costs.Add(new QueryCost(query, loaded, server.Take(search.IsPage), first, next));
                }
            }
        }

        return costs;
    }

    /// <returns>The machine's own Chromium, or null where there is none.</returns>
    public static string? FindBrowser() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}

using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Searching;

/// <summary>SiteGen's own search page.</summary>
internal sealed class SiteGenSearchPage : ISearchPage
{
    private const string Result = "() => ['done', 'error'].includes(document.getElementById('search-status').dataset.state)";

    private const string Ask = """
        (query) => new Promise((resolve) => {
          const status = document.getElementById("search-status");
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (["done", "error"].includes(status.dataset.state)) {
              observer.disconnect();
              resolve(performance.now() - start);
            }
          }).observe(status, { attributes: true });
          document.getElementById("search-query").value = query;
          document.getElementById("search-form").requestSubmit();
        })
        """;

    public string Name => "SiteGen";

    public bool IsPage(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) || path.StartsWith("/assets/", StringComparison.Ordinal) || path.StartsWith("/search/search-", StringComparison.Ordinal);

    public async Task<double> AskFirstAsync(IPage page, Uri site, string query)
    {
        await page.GotoAsync(new Uri(site, "search/index.html?q=" + Uri.EscapeDataString(query)).AbsoluteUri).ConfigureAwait(false);
        await page.WaitForFunctionAsync(Result, null, new() { PollingInterval = 5 }).ConfigureAwait(false);
        return await page.EvaluateAsync<double>("() => performance.now()").ConfigureAwait(false);
    }

    public Task<double> AskNextAsync(IPage page, string query) => page.EvaluateAsync<double>(Ask, query);
}

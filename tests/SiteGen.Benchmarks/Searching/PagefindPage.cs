using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Pagefind over the same pages: its library asked as its own interface asks it, with the first ten results read.</summary>
internal sealed class PagefindPage : ISearchPage
{
    private const string Open = """
        async (query) => {
          window.pagefind = await import("/pagefind/pagefind.js");
          await pagefind.init();
          const found = await pagefind.search(query);
          await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
          return performance.now();
        }
        """;

    private const string Ask = """
        async (query) => {
          const start = performance.now();
          const found = await pagefind.search(query);
          await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
          return performance.now() - start;
        }
        """;

    /// <summary>What no policy of a page's forbids: Pagefind needs wasm, workers and modules, which SiteGen's pages do not allow.</summary>
    public const string EmptyPage = "pagefind/empty.html";

    public string Name => "Pagefind";

    public bool IsPage(string path) => path == "/" + EmptyPage;

    public async Task<double> AskFirstAsync(IPage page, Uri site, string query)
    {
        await page.GotoAsync(new Uri(site, EmptyPage).AbsoluteUri).ConfigureAwait(false);
        return await page.EvaluateAsync<double>(Open, query).ConfigureAwait(false);
    }

    public Task<double> AskNextAsync(IPage page, string query) => page.EvaluateAsync<double>(Ask, query);
}

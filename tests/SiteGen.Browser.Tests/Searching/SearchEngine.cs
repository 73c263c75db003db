using Microsoft.Playwright;
using SiteGen.Browser.Tests.Browsing;

namespace SiteGen.Browser.Tests.Searching;

/// <summary>
/// Asks the search page's own scripts in the page they were loaded with, so that hundreds of phrases take seconds; <see cref="Searcher"/> asks as
/// a reader does.
/// </summary>
internal sealed class SearchEngine
{
    private const string Open = """
        async () => {
          const { app } = sitegenSearchPage;
          const parts = new Map();
          const load = (prefix, hash) => {
            const key = `${prefix}-${hash}`;
            parts.has(key) || parts.set(key, sitegenSearch.loadPart("", prefix, hash));
            return parts.get(key);
          };
          const archive = sitegenSearchResults.readCatalog(await sitegenSearch.loadNamed("", app.dataset.catalog), load);
          globalThis.searchArchive = archive;
          const addresses = [];
          for (let page = 0; page < archive.catalog.pages; page++) {
            const { agency, year } = await archive.index.text(page);
            addresses.push(year === null ? `${agency}/index.html` : `${agency}/${year}/index.html`);
          }
          return addresses;
        }
        """;

    private const string Ask = """
        async (phrases) => {
          const answers = [];
          for (const phrase of phrases) {
            const terms = sitegenSearchText.parseQuery(phrase, searchArchive.normalizer);
            const { pages, missing } = await sitegenSearchResults.search(searchArchive, terms, { agency: "", year: "", section: "" });
            answers.push(missing.length > 0 ? [-1] : [...pages]);
          }
          return answers;
        }
        """;

    private readonly IPage page;
    private readonly string[] addresses;

    private SearchEngine(IPage page, string[] addresses)
    {
        this.page = page;
        this.addresses = addresses;
    }

    public static async Task<SearchEngine> OpenAsync(Reader reader)
    {
        await reader.GoToAsync("search/index.html").ConfigureAwait(false);
        return new SearchEngine(reader.Page, await reader.Page.EvaluateAsync<string[]>(Open).ConfigureAwait(false));
    }

    /// <returns>For each phrase the pages that hold it, by their paths.</returns>
    public async Task<IReadOnlyList<IReadOnlySet<string>>> FindAsync(IReadOnlyList<string> phrases)
    {
        int[][] found = await page.EvaluateAsync<int[][]>(Ask, phrases).ConfigureAwait(false);
        return [.. found.Select(pages => pages.Select(number => addresses[number]).ToHashSet(StringComparer.Ordinal))];
    }
}

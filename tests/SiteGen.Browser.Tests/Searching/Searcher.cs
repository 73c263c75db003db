using System.Globalization;
using SiteGen.Browser.Tests.Browsing;

namespace SiteGen.Browser.Tests.Searching;

/// <summary>Asks the search page as a reader does, by its address, and leafs through all the hits.</summary>
internal sealed class Searcher(Reader reader)
{
    private const int HitsAPage = 10;

    /// <exception cref="TimeoutException">The page never said that it was done.</exception>
    public async Task<SearchResult> SearchAsync(SearchQuery query)
    {
        var hits = new List<string>();
        var complaints = new List<string>();
        int total = 0;
        for (int number = 1; number == 1 || (number - 1) * HitsAPage < total; number++)
        {
            await reader.GoToAsync(query.Address(number)).ConfigureAwait(false);
            var status = reader.Page.Locator("[role=status][data-state=done], [role=status][data-state=error]");
            await status.WaitForAsync(new() { Timeout = 10_000, State = Microsoft.Playwright.WaitForSelectorState.Attached }).ConfigureAwait(false);
            Assert.Equal("done", await status.GetAttributeAsync("data-state").ConfigureAwait(false));
            total = int.Parse((await status.GetAttributeAsync("data-total").ConfigureAwait(false))!, CultureInfo.InvariantCulture);
            var shown = reader.Page.Locator("[data-result]:visible");
            string[] found = await shown.EvaluateAllAsync<string[]>("hits => hits.map(hit => hit.dataset.result)").ConfigureAwait(false);
            int marked = await shown.Filter(new() { Has = reader.Page.Locator("mark") }).CountAsync().ConfigureAwait(false);
            complaints.AddRange(reader.Findings);
            if (marked != found.Length)
            {
                complaints.Add($"{found.Length - marked} of {found.Length} hits show no marked passage");
            }

            if (found.Length != Math.Min(HitsAPage, total - hits.Count))
            {
                complaints.Add($"page {number} of {total} hits shows {found.Length}");
            }

            hits.AddRange(found);
        }

        return new SearchResult(total, hits, complaints);
    }
}

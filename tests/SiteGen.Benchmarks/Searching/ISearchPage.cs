using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Searching;

/// <summary>A site's search, driven as a reader drives it.</summary>
internal interface ISearchPage
{
    string Name { get; }

    /// <summary>The page's own files, which every visitor loads whether or not they search.</summary>
    /// <param name="path">The path of a request.</param>
    bool IsPage(string path);

    /// <summary>Opens the page for a query and waits for its result.</summary>
    /// <returns>Milliseconds from the opening to the result.</returns>
    Task<double> AskFirstAsync(IPage page, Uri site, string query);

    /// <summary>Asks the page that is open for another query and waits for its result.</summary>
    /// <returns>Milliseconds from the asking to the result.</returns>
    Task<double> AskNextAsync(IPage page, string query);
}

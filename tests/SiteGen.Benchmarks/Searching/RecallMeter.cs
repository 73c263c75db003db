using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Holds SiteGen's search against a plain look through all reports: what it misses, and what it lists that does not hold the phrase.</summary>
internal static class RecallMeter
{
    private const string Ask = """
        async (phrases) => {
          const parts = new Map();
          const load = (prefix, hash) => {
            const key = `${prefix}-${hash}`;
            parts.has(key) || parts.set(key, sitegenSearch.loadPart("", prefix, hash));
            return parts.get(key);
          };
          const archive = sitegenSearchResults.readCatalog(await sitegenSearch.loadNamed("", sitegenSearchPage.app.dataset.catalog), load);
          const agencies = await archive.index.agencies();
          const addresses = agencies.map(([path]) => path);
          for (const [year] of archive.catalog.years) {
            addresses.push(...agencies.filter(([, , , years]) => years.includes(year)).map(([path]) => `${path}/${year}`));
          }
          const answers = [];
          for (const phrase of phrases) {
            const terms = sitegenSearchText.parseQuery(phrase, archive.normalizer);
            const { pages, missing } = await sitegenSearchResults.search(archive, terms, { agency: "", year: "", section: "" });
            answers.push(missing.length > 0 ? missing : pages.map((page) => addresses[page]));
          }
          return answers;
        }
        """;

    /// <param name="browser">The browser.</param>
    /// <param name="repository">The corpus.</param>
    /// <param name="site">Its site.</param>
    /// <param name="phrases">What to look for.</param>
    /// <returns>How many pages hold the phrases, how many of them were not found, and how many were found that do not hold them.</returns>
    public static async Task<(int Holding, int Missed, int Strangers)> MeasureAsync(IBrowser browser, string repository, string site, IReadOnlyList<string> phrases)
    {
        var page = await browser.NewPageAsync().ConfigureAwait(false);
        await page.GotoAsync(new Uri(Path.Combine(site, "search", "index.html")).AbsoluteUri).ConfigureAwait(false);
        string[][] found = await page.EvaluateAsync<string[][]>(Ask, phrases).ConfigureAwait(false);
        string content = Path.Combine(repository, "content");
        var reports = Directory.GetFiles(content, "report.md", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(content, Path.GetDirectoryName(file)!), file => NarrativeOf(File.ReadAllText(file)), StringComparer.Ordinal);
        var (holding, missed, strangers) = (0, 0, 0);
        for (int index = 0; index < phrases.Count; index++)
        {
            string phrase = Fold(phrases[index]);
            var listed = found[index].ToHashSet(StringComparer.Ordinal);
            foreach (var (path, text) in reports.Where(report => report.Value.Contains(phrase, StringComparison.Ordinal)))
            {
                holding++;
                missed += listed.Contains(path) ? 0 : 1;
            }

            // What the narrative does not hold may stand in a table, a title or a summary: the page itself decides.
            strangers += listed.Count(path => !(reports.TryGetValue(path, out string? text) && text.Contains(phrase, StringComparison.Ordinal))
                && !TextOf(Path.Combine(site, path, "index.html")).Contains(phrase, StringComparison.Ordinal));
        }

        return (holding, missed, strangers);
    }

    // Line by line, for a phrase that goes over the end of a paragraph stands nowhere; without the front matter, which no page shows as it is.
    private static string NarrativeOf(string markdown) =>
        string.Join('\n', markdown[(markdown.IndexOf("\n---", 3, StringComparison.Ordinal) + 4)..].Split('\n').Select(Fold));

    private static string TextOf(string page)
    {
        string html = File.ReadAllText(page);
        var text = new StringBuilder(html.Length);
        for (int at = html.IndexOf("<main", StringComparison.Ordinal); at < html.Length;)
        {
            int open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at);
            int close = open < 0 ? -1 : html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + 1;
        }

        return Fold(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>No white space, full-width letters as half-width, one case.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(char.ToLowerInvariant(letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));
            }
        }

        return folded.ToString();
    }
}

namespace SiteGen.Browser.Tests.Subject;

/// <summary>A built site and the content it was built from.</summary>
/// <param name="Folder">The absolute path of the site's root.</param>
/// <param name="BaseUrl">The public address from <c>site.json</c>, ending in a slash.</param>
/// <param name="Pages">Every HTML page, ordered by path; attachments are not pages.</param>
/// <param name="Reports">The reports in the content, ordered by path.</param>
internal sealed record BuiltSite(string Folder, string BaseUrl, IReadOnlyList<SitePage> Pages, IReadOnlyList<ContentReport> Reports)
{
    public IEnumerable<SitePage> Of(string type) => Pages.Where(page => page.Type == type);

    /// <summary>
    /// Pages that stand for a type in the slow checks: the first and the last by year, so that both official forms are seen,
    /// and among the last year's the shallowest, a government with subordinates.
    /// </summary>
    public IReadOnlyList<SitePage> Representatives(string type)
    {
        var ordered = Of(type).OrderBy(page => YearOf(page.Path), StringComparer.Ordinal)
            .ThenByDescending(page => page.Path.Count(letter => letter == '/'))
            .ThenBy(page => page.Path, StringComparer.Ordinal)
            .ToList();
        Assert.True(ordered.Count > 0, $"The site has no page with data-page=\"{type}\".");
        return ordered.Count == 1 ? ordered : [ordered[0], ordered[^1]];
    }

    public string FileOf(SitePage page) => Path.Combine(Folder, page.Path);

    private static string YearOf(string path) =>
        path.Split('/').LastOrDefault(part => part.Length == 4 && part.All(char.IsAsciiDigit)) ?? "";
}

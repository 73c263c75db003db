using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Searching;

/// <summary>Holds a search's answer against the content and the pages themselves.</summary>
internal static class SearchJudge
{
    /// <summary>Reports whose narrative has the phrase and that the search does not list.</summary>
    public static IEnumerable<string> Misses(BuiltSite site, string phrase, SearchResult result)
    {
        string folded = TextFolder.Fold(phrase);
        return site.Reports
            .Where(report => report.Passages.Any(passage => TextFolder.Fold(passage).Contains(folded, StringComparison.Ordinal)))
            .Where(report => !result.Pages.Contains(report.PagePath))
            .Select(report => $"「{phrase}」 is in {report.PagePath}, but not found");
    }

    /// <summary>Pages listed whose text has not the phrase.</summary>
    /// <param name="texts">The folded text of every page by its path.</param>
    /// <param name="phrase">What was asked for.</param>
    /// <param name="result">What was answered.</param>
    public static IEnumerable<string> Strangers(IReadOnlyDictionary<string, string> texts, string phrase, SearchResult result)
    {
        string folded = TextFolder.Fold(phrase);
        return result.Pages
            .Where(page => !texts.TryGetValue(page, out string? text) || !text.Contains(folded, StringComparison.Ordinal))
            .Select(page => $"「{phrase}」 is not in {page}, but listed");
    }

    /// <summary>Hits whose file or anchor is not there, or that name none.</summary>
    public static IReadOnlyList<string> DeadEnds(BuiltSite site, SearchResult result)
    {
        var pages = site.Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        return result.Hits.Where(hit => hit.Split('#') is not [var path, var anchor]
                || !pages.TryGetValue(Uri.UnescapeDataString(path), out var page)
                || !SiteFile.Read(site.Folder, page).Ids.Contains(Uri.UnescapeDataString(anchor)))
            .Select(hit => $"{hit} leads to no place")
            .ToList();
    }
}

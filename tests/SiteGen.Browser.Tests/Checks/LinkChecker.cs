using AngleSharp.Dom;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>
/// Follows every link of a site on disk: each leads to a file that is there, in that exact case, and to an id that is there;
/// each is relative and names its file, so that the same bytes work from a server, a sub-folder and a USB stick.
/// Absolute addresses stand only where they are data or lead out: canonical, permalink, other people's sites.
/// </summary>
internal sealed class LinkChecker
{
    private static readonly string[] Attributes = ["href", "src", "action", "poster", "data", "xlink:href"];
    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

    private readonly string baseUrl;
    private readonly HashSet<string> files;
    private readonly Dictionary<string, SiteFile> pages;

    private LinkChecker(string folder, string baseUrl, IReadOnlyList<SitePage> sitePages)
    {
        this.baseUrl = baseUrl;
        files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        pages = sitePages.ToDictionary(page => page.Path, page => SiteFile.Read(folder, page), StringComparer.Ordinal);
    }

    /// <returns>One line a broken link, repeated id or dangling reference: <c>path:line: problem</c>.</returns>
    public static IReadOnlyList<string> Check(string folder, string baseUrl, IReadOnlyList<SitePage> pages)
    {
        var checker = new LinkChecker(folder, baseUrl, pages);
        return checker.pages.Values.SelectMany(checker.CheckPage).ToList();
    }

    private IEnumerable<string> CheckPage(SiteFile page) =>
    [
        .. RepeatedIds(page),
        .. page.Document.All.SelectMany(element => CheckReferences(page, element)),
        .. page.Document.All.SelectMany(element => CheckLinks(page, element)),
    ];

    private static IEnumerable<string> RepeatedIds(SiteFile page) => page.Document.QuerySelectorAll("[id]")
        .GroupBy(element => element.Id!, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => page.At(group.Last(), $"id '{group.Key}' stands {group.Count()} times"));

    private static IEnumerable<string> CheckReferences(SiteFile page, IElement element) =>
        from attribute in References
        from id in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where !page.Ids.Contains(id)
        select page.At(element, $"{attribute} names '{id}', which is no id of the page");

    private IEnumerable<string> CheckLinks(SiteFile page, IElement element)
    {
        foreach (string attribute in Attributes)
        {
            if (element.GetAttribute(attribute) is { } target && Judge(page, element, target.Trim()) is { } problem)
            {
                yield return page.At(element, $"{attribute}=\"{target}\" {problem}");
            }
        }

        foreach (string candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Judge(page, element, candidate.Split(' ')[0]) is { } problem)
            {
                yield return page.At(element, $"srcset candidate {candidate} {problem}");
            }
        }
    }

    private string? Judge(SiteFile page, IElement element, string target)
    {
        bool served = page.Document.Body?.GetAttribute("data-page") == PageTypes.NotFound;
        if (target.Length == 0)
        {
            return "is empty";
        }

        if (target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith('/'))
        {
            return "depends on the server's root";
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out var absolute))
        {
            return served && target.StartsWith(baseUrl, StringComparison.Ordinal)
                ? Follow(page, "", target[baseUrl.Length..])
                : JudgeAbsolute(element, absolute);
        }

        return served && !target.StartsWith('#')
            ? "is relative, but this page is served at any depth"
            : Follow(page, page.Path, target);
    }

    private string? JudgeAbsolute(IElement element, Uri target)
    {
        bool anchor = element.LocalName is "a" or "area";
        string[] relations = (element.GetAttribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return target.Scheme switch
        {
            "mailto" or "tel" when anchor => null,
            "data" when element.LocalName is "link" or "img" => null,
            "http" or "https" when element.LocalName == "link" => relations is ["canonical"] ? null : "asks another host",
            "http" or "https" when !anchor => "asks another host",
            "http" or "https" when relations.Contains("external") || relations.Contains("bookmark") => null,
            "http" or "https" => target.Host == new Uri(baseUrl).Host ? "is a page of this site by its absolute address" : null,
            _ => "has a scheme no page of the site may use",
        };
    }

    private string? Follow(SiteFile page, string from, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = parts[0].Split('?')[0];
        string? file = path.Length == 0 && from.Length > 0 ? from : Resolve(from, Uri.UnescapeDataString(path));
        if (file is null)
        {
            return "climbs out of the site";
        }

        if (file.Length == 0 || file.EndsWith('/'))
        {
            return "names a folder, not its file";
        }

        if (!files.Contains(file))
        {
            return files.FirstOrDefault(known => string.Equals(known, file, StringComparison.OrdinalIgnoreCase)) is { } near
                ? $"differs in case from the file {near}"
                : $"leads to {file}, which is not there";
        }

        if (parts.Length == 2)
        {
            string id = Uri.UnescapeDataString(parts[1]);
            return !pages.TryGetValue(file, out var aim) ? null : aim.Ids.Contains(id) ? null : $"names the id '{id}', which {file} has not";
        }

        return null;
    }

    /// <summary>A path from the site's root; null where it climbs above it.</summary>
    private static string? Resolve(string from, string target)
    {
        var folders = new List<string>(from.Split('/')[..^1]);
        string[] steps = (target.Split('/')[^1] is "." or ".." ? target + "/" : target).Split('/');
        foreach (string step in steps[..^1].Where(step => step != "."))
        {
            if (step != "..")
            {
                folders.Add(step);
            }
            else if (folders.Count == 0)
            {
                return null;
            }
            else
            {
                folders.RemoveAt(folders.Count - 1);
            }
        }

        return string.Join('/', [.. folders, steps[^1]]);
    }
}

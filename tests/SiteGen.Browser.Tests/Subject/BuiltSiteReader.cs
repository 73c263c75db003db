using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SiteGen.Browser.Tests.Subject;

/// <summary>Looks at a built site from outside: its pages by <c>data-page</c> and its public address.</summary>
internal static class BuiltSiteReader
{
    /// <param name="folder">The built site.</param>
    /// <param name="repository">The folder with the site's <c>site.json</c> and <c>content/</c>.</param>
    public static BuiltSite Read(string folder, string repository)
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(repository, "site.json")));
        string baseUrl = settings.RootElement.GetProperty("baseUrl").GetString()!;
        return new BuiltSite(
            Path.GetFullPath(folder),
            baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/",
            Pages(folder),
            ContentReader.Read(repository));
    }

    /// <summary>The HTML files under a folder, but not the attachments, which are other people's pages.</summary>
    public static IReadOnlyList<SitePage> Pages(string folder)
    {
        var parser = new HtmlParser();
        return Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Contains("files", StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SitePage(path, TypeOf(parser, Path.Combine(folder, path))))
            .ToList();
    }

    private static string TypeOf(HtmlParser parser, string file)
    {
        using var document = parser.ParseDocument(File.ReadAllText(file));
        return document.Body?.GetAttribute("data-page") ?? "";
    }
}

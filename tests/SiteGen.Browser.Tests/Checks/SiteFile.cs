using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Checks;

/// <summary>A parsed page that can say at which line an element stands.</summary>
internal sealed class SiteFile
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private SiteFile(string path, IHtmlDocument document)
    {
        Path = path;
        Document = document;
        Ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Relative to the site's root.</summary>
    public string Path { get; }

    public IHtmlDocument Document { get; }

    public IReadOnlySet<string> Ids { get; }

    public static SiteFile Read(string folder, SitePage page) =>
        new(page.Path, new HtmlParser(Options).ParseDocument(File.ReadAllText(System.IO.Path.Combine(folder, page.Path))));

    /// <summary>One finding: the file, the element's line, what is wrong.</summary>
    public string At(IElement element, string problem) =>
        $"{Path}:{element.SourceReference?.Position.Line ?? 0}: {problem} <{element.LocalName}>";
}

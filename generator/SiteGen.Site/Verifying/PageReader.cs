using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace SiteGen.Site.Verifying;

/// <summary>
/// Reads a page as a browser would and takes out its addresses and anchors. Pages of a mirror may have come through anybody's hands, so a full parser looks at
/// them: where tags begin and end in broken or foreign markup, two readers seldom agree.
/// </summary>
internal static class PageReader
{

    private static readonly HashSet<string> FetchingRelations = new(StringComparer.OrdinalIgnoreCase)
    {
        "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "prerender",
    };

    public static PageFacts Read(string html)
    {
        // Attributes come after the element; and what lies in a template is part of no list of the document's.
        var elements = new List<(IElement Element, TextPosition Position)>();
        var parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, OnCreated = (element, position) => elements.Add((element, position)) });
        using var document = parser.ParseDocument(html);
        var links = new List<PageLink>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        string? kind = null;
        string? canonical = null;
        foreach (var (element, position) in elements)
        {
            AddAnchors(element, anchors);
            AddLinks(element, position, links);
            switch (element.LocalName)
            {
                case "body":
                    kind ??= element.GetAttribute("data-page");
                    break;
                case "link" when element.GetAttribute("rel") == "canonical":
                    canonical ??= element.GetAttribute("href");
                    break;
                case "style":
                    links.AddRange(StyleReader.Read(element.TextContent).Select(link => link with { Line = position.Line, Column = position.Column }));
                    break;
                default:
                    break;
            }
        }

        return new(links, anchors, kind, canonical);
    }

    private static void AddAnchors(IElement element, HashSet<string> anchors)
    {
        if (element.Id is { Length: > 0 } id)
        {
            anchors.Add(id);
        }

        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
        {
            anchors.Add(name);
        }
    }

    private static void AddLinks(IElement element, TextPosition position, List<PageLink> links)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                Add("href", fetched: false);
                Add("xlink:href", fetched: false);
                break;
            case "base" or "form":
                Add(element.LocalName == "base" ? "href" : "action", fetched: false);
                break;
            case "link":
                Add("href", (element.GetAttribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(FetchingRelations.Contains));
                break;
            case "meta" when string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase):
                var refresh = element.GetAttribute("content") ?? "";
                var url = refresh.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
                AddAddress(url < 0 ? null : refresh[(url + 4)..].Trim('\'', '"', ' '), fetched: true);
                break;
            case "object":
                Add("data", fetched: true);
                break;
            case "use" or "image" or "feimage" or "feImage" or "pattern" or "lineargradient" or "linearGradient" or "mpath" or "textpath" or "textPath":
                Add("href", fetched: true);
                Add("xlink:href", fetched: true);
                break;
            default:
                break;
        }

        Add("src", fetched: true);
        Add("poster", fetched: true);
        Add("background", fetched: true);
        foreach (var candidate in (element.GetAttribute("srcset") ?? element.GetAttribute("imagesrcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            AddAddress(candidate.Split(' ')[0], fetched: true);
        }

        if (element.GetAttribute("style") is { Length: > 0 } style)
        {
            links.AddRange(StyleReader.Read(style).Select(link => link with { Line = position.Line, Column = position.Column }));
        }

        void Add(string attribute, bool fetched) => AddAddress(element.GetAttribute(attribute), fetched);

        void AddAddress(string? address, bool fetched)
        {
            if (address is not null)
            {
                links.Add(new(address.Trim(), fetched, position.Line, position.Column));
            }
        }
    }
}

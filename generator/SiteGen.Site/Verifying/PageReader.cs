using AngleSharp.Dom;
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

    /// <summary>Reads a page.</summary>
    /// <returns>Null for one nested deeper, or with more in it, than <see cref="PageBudget"/> allows.</returns>
    public static PageFacts? Read(string html)
    {
        try
        {
            return Read(html, new PageBudget());
        }
        catch (PageBudgetException)
        {
            return null;
        }
    }

    private static PageFacts Read(string html, PageBudget budget)
    {
        var links = new List<PageLink>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        string? kind = null;
        string? canonical = null;
        foreach (var (element, position) in new PageTree(budget).Parse(html))
        {
            AddAnchors(element, anchors);
            AddLinks(element, position, links, budget);
            switch (element.LocalName)
            {
                case "body":
                    kind ??= element.GetAttribute("data-page");
                    break;
                case "link" when element.GetAttribute("rel") == "canonical":
                    canonical ??= element.GetAttribute("href");
                    break;
                case "style":
                    AddStyles(StyleReader.Read(element.TextContent), position, links, budget);
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

    private static void AddStyles(IEnumerable<PageLink> found, TextPosition position, List<PageLink> links, PageBudget budget)
    {
        foreach (var link in found)
        {
            budget.SpendLink();
            links.Add(link with { Line = position.Line, Column = position.Column });
        }
    }

    private static void AddLinks(IElement element, TextPosition position, List<PageLink> links, PageBudget budget)
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
            AddStyles(StyleReader.Read(style), position, links, budget);
        }

        void Add(string attribute, bool fetched) => AddAddress(element.GetAttribute(attribute), fetched);

        void AddAddress(string? address, bool fetched)
        {
            if (address is not null)
            {
                budget.SpendLink();
                links.Add(new(address.Trim(), fetched, position.Line, position.Column));
            }
        }
    }
}

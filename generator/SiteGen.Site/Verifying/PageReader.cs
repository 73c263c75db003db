using AngleSharp.Dom;
using AngleSharp.Text;

namespace SiteGen.Site.Verifying;

/// <summary>
/// Reads a page as a browser would and takes out its addresses and anchors. Pages of a mirror may have come through anybody's hands, so a full parser looks at
/// them: where tags begin and end in broken or foreign markup, two readers seldom agree.
/// </summary>
internal static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <returns>Null for one nested deeper, or with more in it, than <see cref="PageBudget"/> allows.</returns>
    public static PageFacts? Read(string html)
    {
        try
        {
            return Read(html, new PageBudget(), pages: 0);
        }
        catch (PageBudgetException)
        {
            return null;
        }
    }

    private static PageFacts Read(string html, PageBudget budget, int pages)
    {
        PageBudget.Require(pages <= PageBudget.Pages);
        var links = new List<PageLink>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        string? canonical = null;
        foreach (var (element, position) in new PageTree(budget).Parse(html))
        {
            AddAnchors(element, anchors);
            Add(ElementLinks.Of(element), position, links, budget);
            switch (element.LocalName)
            {
                case "link" when element.GetAttribute("rel") == "canonical":
                    canonical ??= element.GetAttribute("href");
                    break;
                case "style":
                    Add(StyleReader.Read(element.TextContent), position, links, budget);
                    break;
                case "iframe" when element.GetAttribute("srcdoc") is { } page:
                    Add(Read(page, budget, pages + 1).Links, position, links, budget);
                    break;
                default:
                    break;
            }
        }

        return new(links, anchors, canonical);
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

    private static void Add(IEnumerable<PageLink> found, TextPosition position, List<PageLink> links, PageBudget budget)
    {
        foreach (var link in found)
        {
            budget.SpendLink();
            links.Add(link with { Line = position.Line, Column = position.Column });
        }
    }
}

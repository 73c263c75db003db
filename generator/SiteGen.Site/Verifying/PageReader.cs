using AngleSharp.Dom;
using AngleSharp.Text;

namespace SiteGen.Site.Verifying;

/// <summary>
/// Reads a page or style sheet as a browser would and takes out its addresses and anchors, what it carries within itself included. Pages of a mirror may have
/// come through anybody's hands, so a full parser looks at them: where tags begin and end in broken or foreign markup, two readers seldom agree.
/// </summary>
internal sealed class PageReader
{
    private readonly PageBudget budget;
    private readonly int depth;
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private List<PageLink> links = [];
    private string? canonical;

    private PageReader(PageBudget budget, int depth)
    {
        PageBudget.Require(depth <= PageBudget.Pages);
        this.budget = budget;
        this.depth = depth;
    }

    /// <summary>Reads a page.</summary>
    /// <returns>Null for one nested deeper, or with more in it, than <see cref="PageBudget"/> allows.</returns>
    public static PageFacts? Read(string html) => Read(reader => reader.ReadPage(html));

    /// <summary>Reads a style sheet.</summary>
    /// <returns>Null for one with more in it than <see cref="PageBudget"/> allows.</returns>
    public static PageFacts? ReadStyle(string style) => Read(reader => reader.Add(StyleReader.Read(style)));

    private static PageFacts? Read(Action<PageReader> read)
    {
        try
        {
            var reader = new PageReader(new PageBudget(), depth: 0);
            read(reader);
            return new(reader.links, reader.anchors, reader.canonical);
        }
        catch (PageBudgetException)
        {
            return null;
        }
    }

    private void ReadPage(string html)
    {
        ReadPage(html, isScripting: false);

        // With scripts a browser takes what is in it for text, and so may see it end elsewhere.
        if (html.Contains("<noscript", StringComparison.OrdinalIgnoreCase))
        {
            ReadPage(html, isScripting: true);
            links = [.. links.Distinct()];
        }
    }

    private void ReadPage(string html, bool isScripting)
    {
        foreach (var (element, position) in new PageTree(budget).Parse(html, isScripting))
        {
            AddAnchors(element);
            Add(ElementLinks.Of(element), position);
            switch (element.LocalName)
            {
                case "link" when element.GetAttribute("rel") == "canonical":
                    canonical ??= element.GetAttribute("href");
                    break;
                case "style":
                    Add(StyleReader.Read(element.TextContent), position);
                    break;
                case "iframe" when element.GetAttribute("srcdoc") is { } page:
                    var inner = new PageReader(budget, depth + 1);
                    inner.ReadPage(page);
                    links.AddRange(inner.links.Select(link => link with { Line = position.Line, Column = position.Column }));
                    break;
                default:
                    break;
            }
        }
    }

    private void AddAnchors(IElement element)
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

    private void Add(IEnumerable<PageLink> found, TextPosition position) => Add(found.Select(link => link with { Line = position.Line, Column = position.Column }));

    private void Add(IEnumerable<PageLink> found)
    {
        foreach (var link in found)
        {
            budget.SpendLink();
            links.Add(link);
            if (link.IsFetched)
            {
                AddCarried(link);
            }
        }
    }

    // An address that carries a page or style sheet asks for what that asks for; nothing relative leads anywhere from it.
    private void AddCarried(PageLink link)
    {
        var data = DataAddress.Read(link.Address);
        if (data.Kind == DataKind.Other)
        {
            return;
        }

        PageBudget.Require(data.Text is not null);
        var inner = new PageReader(budget, depth + 1);
        if (data.Kind == DataKind.Style)
        {
            inner.Add(StyleReader.Read(data.Text!));
        }
        else
        {
            inner.ReadPage(data.Text!);
        }

        links.AddRange(inner.links.Where(own => LinkResolver.Resolve("", own.Address).Kind == LinkKind.Host).Select(own => own with { Line = link.Line, Column = link.Column }));
    }
}

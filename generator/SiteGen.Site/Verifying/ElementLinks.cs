using AngleSharp.Dom;

namespace SiteGen.Site.Verifying;

/// <summary>The addresses in an element's attributes.</summary>
internal static class ElementLinks
{
    private static readonly HashSet<string> FetchingRelations = new(StringComparer.OrdinalIgnoreCase)
    {
        "stylesheet", "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "apple-touch-startup-image", "mask-icon", "manifest", "preload", "prefetch", "modulepreload",
        "preconnect", "dns-prefetch", "prerender", "next", "compression-dictionary",
    };

    private static readonly HashSet<string> DrawingAttributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "fill", "stroke", "filter", "mask", "clip-path", "marker", "marker-start", "marker-mid", "marker-end", "cursor",
    };

    public static IEnumerable<PageLink> Of(IElement element) => element.Attributes.Length == 0 ? [] : element.Attributes.SelectMany(attribute => Of(element, attribute));

    private static IEnumerable<PageLink> Of(IElement element, IAttr attribute)
    {
        // In an SVG of its own, a prefix may stand for its name space.
        var isDrawing = element.NamespaceUri == NamespaceNames.SvgUri || element.LocalName.Contains(':', StringComparison.Ordinal);
        var name = element.LocalName[(element.LocalName.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var value = attribute.Value;
        switch (attribute.Name)
        {
            case "href" when name == "base":
                return [new(value.Trim(), IsFetched: true, 0, 0, IsBase: true)];
            case "href" when name == "link":
                return [Link(value, HtmlSpace.Split(element.GetAttribute("rel") ?? "").Any(FetchingRelations.Contains))];
            case "href" when name is "a" or "area":
                return [Link(value, isFetched: false)];
            case var reference when reference == "href" || reference.EndsWith(":href", StringComparison.OrdinalIgnoreCase):
                return isDrawing ? [Link(value, isFetched: name != "a")] : [];
            case "ping" when name is "a" or "area":
            case "attributionsrc":
                return HtmlSpace.Split(value).Select(address => Link(address));
            case "action" when name == "form":
                return [Link(value, isFetched: false)];
            case "content" when name == "meta" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase):
                return RefreshReader.Read(value) is { } address ? [Link(address)] : [];
            case "src" or "poster" or "background":
                return [Link(value)];
            case "data" when name == "object":
                return [Link(value)];
            case "manifest" when name == "html":
                return [Link(value)];
            case "srcset" or "imagesrcset":
                return SourceSetReader.Read(value).Select(address => Link(address));
            case "style":
                return StyleReader.Read(value);
            case "from" or "to" or "by" or "values" when isDrawing && element.GetAttribute("attributeName")?.EndsWith("href", StringComparison.OrdinalIgnoreCase) == true:
                return value.Split(';').Select(address => Link(address));
            case "from" or "to" or "by" or "values" when isDrawing:
            case var drawing when isDrawing && DrawingAttributes.Contains(drawing):
                return StyleReader.Read(value);
            default:
                return [];
        }
    }

    private static PageLink Link(string address, bool isFetched = true) => new(address.Trim(), isFetched, 0, 0);
}

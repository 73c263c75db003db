namespace SiteGen.TemplateCompiler.Html;

/// <summary>Which attributes hold URLs, and which hold something no escaping makes safe.</summary>
internal static class AttributeKinds
{
    private static readonly HashSet<string> Urls = new(StringComparer.Ordinal)
    {
        "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "xml:base", "background", "longdesc",
        "manifest", "usemap", "codebase", "classid", "archive", "profile", "itemid",
    };

    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "style", "srcdoc", "srcset", "imagesrcset", "ping",
    };

    // SVG animation can set any attribute, a link's href included.
    private static readonly HashSet<string> AnimationElements = new(StringComparer.Ordinal)
    {
        "animate", "set", "animatemotion", "animatetransform",
    };

    private static readonly HashSet<string> AnimationAttributes = new(StringComparer.Ordinal)
    {
        "to", "from", "by", "values", "attributename",
    };

    public static AttributeKind Of(string element, string attribute)
    {
        var name = attribute.ToLowerInvariant();
        if (name.StartsWith("on", StringComparison.Ordinal) || Refused.Contains(name)
            || (AnimationAttributes.Contains(name) && AnimationElements.Contains(element.ToLowerInvariant())))
        {
            return AttributeKind.Refused;
        }

        return Urls.Contains(name) ? AttributeKind.Url : AttributeKind.Plain;
    }
}

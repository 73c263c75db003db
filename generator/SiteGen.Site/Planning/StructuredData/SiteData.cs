using System.Text.Json;
using SiteGen.Core.Configuration;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning.StructuredData;

/// <summary>The archive as schema.org's WebSite, with its publisher and its search.</summary>
internal static class SiteData
{
    public static void Write(Utf8JsonWriter json, SiteConfiguration site)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "WebSite"u8);
        json.WriteString("name"u8, site.Title);
        json.WriteString("inLanguage"u8, site.Language);
        if (site.Publisher.Name.Length > 0)
        {
            json.WriteStartObject("publisher"u8);
            json.WriteString("@type"u8, "GovernmentOrganization"u8);
            json.WriteString("name"u8, site.Publisher.Name);
            json.WriteEndObject();
        }

        if (SiteLinks.Absolute(site.BaseUrl, SiteRoutes.Home) is { } address)
        {
            json.WriteString("url"u8, address);
            json.WriteStartObject("potentialAction"u8);
            json.WriteString("@type"u8, "SearchAction"u8);
            json.WriteString("target"u8, SiteLinks.Absolute(site.BaseUrl, SiteRoutes.Search) + "?q={query}");
            json.WriteString("query-input"u8, "required name=query"u8);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

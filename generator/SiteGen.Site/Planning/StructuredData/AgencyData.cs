using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning.StructuredData;

/// <summary>An agency as schema.org's GovernmentOrganization.</summary>
internal static class AgencyData
{
    /// <param name="json">Receives one object.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="baseUrl">The site's public address; null where none is set.</param>
    /// <param name="isWhole">False where it is only named, as a report's author.</param>
    public static void Write(Utf8JsonWriter json, Agency agency, Uri? baseUrl, bool isWhole)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "GovernmentOrganization"u8);
        json.WriteString("name"u8, agency.Name);
        if (SiteLinks.Absolute(baseUrl, SiteRoutes.Agency(agency.Path)) is { } address)
        {
            json.WriteString("url"u8, address);
        }

        if (isWhole)
        {
            WriteDetails(json, agency);
        }

        json.WriteEndObject();
    }

    private static void WriteDetails(Utf8JsonWriter json, Agency agency)
    {
        var others = agency.FormerNames.Prepend(agency.ShortName).Where(name => name != agency.Name).ToList();
        if (others.Count > 0)
        {
            json.WriteStartArray("alternateName"u8);
            others.ForEach(name => json.WriteStringValue(name));
            json.WriteEndArray();
        }

        if (agency.Contact.Address.Length > 0 || agency.Contact.Postcode.Length > 0)
        {
            json.WriteStartObject("address"u8);
            json.WriteString("@type"u8, "PostalAddress"u8);
            WriteIfGiven(json, "streetAddress", agency.Contact.Address);
            WriteIfGiven(json, "postalCode", agency.Contact.Postcode);
            json.WriteString("addressCountry"u8, "CN"u8);
            json.WriteEndObject();
        }

        WriteIfGiven(json, "telephone", agency.Contact.Phone);
    }

    private static void WriteIfGiven(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }
}

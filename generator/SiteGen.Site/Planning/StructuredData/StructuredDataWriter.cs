using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Site.Rendering;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning.StructuredData;

/// <summary>
/// Puts what a page is about, and the way to it, into one JSON-LD document (schema.org). What has no public address is described without
/// one; the way is left out then, since each of its steps is an address.
/// </summary>
internal static class StructuredDataWriter
{
    // Escaped for HTML when it is written into the page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="subject">The page.</param>
    /// <param name="baseUrl">The site's public address; null where none is set.</param>
    /// <returns>Null where there is nothing to say.</returns>
    public static JsonMarkup? Write(PageSubject subject, Uri? baseUrl)
    {
        var hasWay = baseUrl is not null && subject.Breadcrumbs.Count > 0;
        if (subject.About is null && !hasWay)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "https://schema.org"u8);
            json.WriteStartArray("@graph"u8);
            subject.About?.Invoke(json);
            if (hasWay)
            {
                WriteWay(json, subject, baseUrl!);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new JsonMarkup(buffer.WrittenMemory);
    }

    private static void WriteWay(Utf8JsonWriter json, PageSubject subject, Uri baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        var position = 0;
        foreach (var link in subject.Breadcrumbs)
        {
            WriteStep(++position, link.Text, SiteLinks.AbsoluteOf(baseUrl, subject.Address, link.Url));
        }

        WriteStep(++position, subject.Here ?? subject.Title, SiteLinks.Absolute(baseUrl, subject.Address)!);
        json.WriteEndArray();
        json.WriteEndObject();

        void WriteStep(int number, string name, string address)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "ListItem"u8);
            json.WriteNumber("position"u8, number);
            json.WriteString("name"u8, name);
            json.WriteString("item"u8, address);
            json.WriteEndObject();
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Site.Rendering;

namespace SiteGen.Site.Planning;

/// <summary>A report described for machines (schema.org Report in JSON-LD).</summary>
internal static class ReportStructuredData
{
    public static JsonMarkup Plan(Report report, string? permalink, string language)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Report");
            json.WriteString("name", report.Title);
            json.WriteString("inLanguage", language.StartsWith("zh", StringComparison.Ordinal) ? language : "zh-CN");
            json.WriteString("temporalCoverage", report.Year.ToString(CultureInfo.InvariantCulture));
            if (report.Published is { } published)
            {
                json.WriteString("datePublished", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            json.WriteStartObject("author");
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", report.Agency.Name);
            json.WriteEndObject();
            if (permalink is not null)
            {
                json.WriteString("url", permalink);
            }

            json.WriteEndObject();
        }

        return new JsonMarkup(buffer.WrittenMemory);
    }
}

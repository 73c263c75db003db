using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning.StructuredData;

/// <summary>A report as schema.org's Report, and its tables as the Dataset they are.</summary>
internal static class ReportData
{
    public static void Write(Utf8JsonWriter json, Report report, IReadOnlyList<ReportFile> files, Uri? baseUrl)
    {
        var permalink = SiteLinks.Absolute(baseUrl, SiteRoutes.Report(report.Agency.Path, report.Year));
        json.WriteStartObject();
        json.WriteStartArray("@type"u8);
        json.WriteStringValue("Report"u8);
        json.WriteStringValue("Dataset"u8);
        json.WriteEndArray();
        json.WriteString("name"u8, report.Title);
        json.WriteString("description"u8, report.Title + "：正文、统计表和数据。");
        json.WriteString("inLanguage"u8, "zh-CN"u8);
        json.WriteString("temporalCoverage"u8, report.Year.ToString(CultureInfo.InvariantCulture));
        if (report.Published is { } published)
        {
            json.WriteString("datePublished"u8, published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (report.Revisions.Count > 0)
        {
            json.WriteString("dateModified"u8, report.Revisions.Max(revision => revision.Date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteBoolean("isAccessibleForFree"u8, true);
        json.WritePropertyName("author"u8);
        AgencyData.Write(json, report.Agency, baseUrl, isWhole: false);
        if (permalink is not null)
        {
            json.WriteString("url"u8, permalink);
            json.WriteStartArray("distribution"u8);
            foreach (var file in files.Where(file => file.Kind is ReportFileKind.Table or ReportFileKind.Data))
            {
                json.WriteStartObject();
                json.WriteString("@type"u8, "DataDownload"u8);
                json.WriteString("encodingFormat"u8, file.Kind == ReportFileKind.Data ? "application/json"u8 : "text/csv"u8);
                json.WriteString("contentUrl"u8, SiteLinks.Absolute(baseUrl, file.Address));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}

using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Configuration;
using SiteGen.Site.Data;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning.StructuredData;

/// <summary>The archive's figures as schema.org's Dataset, in the DataCatalog that the site is.</summary>
internal static class ArchiveData
{
    /// <param name="json">Receives one object.</param>
    /// <param name="site">The site.</param>
    /// <param name="description">What the data are, in the site's language.</param>
    /// <param name="years">The reporting years there are, ascending.</param>
    /// <param name="files">Every data file.</param>
    public static void Write(Utf8JsonWriter json, SiteConfiguration site, string description, IReadOnlyList<int> years, IReadOnlyList<DataFile> files)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Dataset"u8);
        json.WriteString("name"u8, site.Title);
        json.WriteString("description"u8, description);
        json.WriteString("inLanguage"u8, "zh-CN"u8);
        json.WriteString("version"u8, DataFormat.Version);
        json.WriteBoolean("isAccessibleForFree"u8, true);
        WriteList(json, "keywords", ["政府信息公开", "年度报告"]);
        WriteList(json, "variableMeasured", DataFormat.Figures.Fields.Select(field => field.Name));
        if (years.Count > 0)
        {
            json.WriteString("temporalCoverage"u8, string.Create(CultureInfo.InvariantCulture, $"{years[0]}/{years[^1]}"));
        }

        if (site.Publisher.Name.Length > 0)
        {
            json.WriteStartObject("creator"u8);
            json.WriteString("@type"u8, "GovernmentOrganization"u8);
            json.WriteString("name"u8, site.Publisher.Name);
            json.WriteEndObject();
        }

        WriteCatalogue(json, site);
        if (SiteLinks.Absolute(site.BaseUrl, SiteRoutes.Data) is { } address)
        {
            json.WriteString("url"u8, address);
            json.WriteStartArray("distribution"u8);
            foreach (var file in files)
            {
                WriteFile(json, file.File, site.BaseUrl);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCatalogue(Utf8JsonWriter json, SiteConfiguration site)
    {
        json.WriteStartObject("includedInDataCatalog"u8);
        json.WriteString("@type"u8, "DataCatalog"u8);
        json.WriteString("name"u8, site.Title);
        if (SiteLinks.Absolute(site.BaseUrl, SiteRoutes.Home) is { } address)
        {
            json.WriteString("url"u8, address);
        }

        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileRecord file, Uri? baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "DataDownload"u8);
        json.WriteString("name"u8, file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        json.WriteString("encodingFormat"u8, file.Path.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv"u8 : "application/json"u8);
        json.WriteString("contentUrl"u8, SiteLinks.Absolute(baseUrl, file.Path));
        json.WriteString("contentSize"u8, string.Create(CultureInfo.InvariantCulture, $"{file.Length} B"));
        json.WriteString("sha256"u8, file.Sha256.ToString());
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

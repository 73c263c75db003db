using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Data;

/// <summary>
/// Writes <c>datapackage.json</c>: a Data Package (datapackage.org, version 2) that describes each data file with its columns, keys, length and hash. It
/// describes the canonical files alone: those for Excel hold the same, made safe for it.
/// </summary>
internal static class DataPackageWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Write(SiteConfiguration site, IReadOnlyList<DataFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema"u8, "https://datapackage.org/profiles/2.0/datapackage.json"u8);
            json.WriteString("name"u8, "disclosure-annual-reports"u8);
            json.WriteString("version"u8, DataFormat.Version);
            json.WriteString("title"u8, site.Title);
            Write(json, "description", DataFormat.Description);
            WriteOrigin(json, site);
            json.WriteStartArray("resources"u8);
            foreach (var file in files.Where(file => !file.ForExcel))
            {
                WriteResource(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteOrigin(Utf8JsonWriter json, SiteConfiguration site)
    {
        if (SiteLinks.Absolute(site.BaseUrl, SiteRoutes.Data) is { } homepage)
        {
            json.WriteString("homepage"u8, homepage);
        }

        json.WriteStartArray("keywords"u8);
        json.WriteStringValue("政府信息公开"u8);
        json.WriteStringValue("年度报告"u8);
        json.WriteEndArray();
        if (site.Publisher.Name.Length > 0)
        {
            json.WriteStartArray("contributors"u8);
            json.WriteStartObject();
            json.WriteString("title"u8, site.Publisher.Name);
            json.WriteStartArray("roles"u8);
            json.WriteStringValue("publisher"u8);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteResource(Utf8JsonWriter json, DataFile file)
    {
        var table = DataFormat.Tables.FirstOrDefault(table => string.Equals(table.Name, file.Table, StringComparison.Ordinal));
        json.WriteStartObject();
        json.WriteString("name"u8, table?.Name ?? "figures-json");
        json.WriteString("path"u8, file.File.Path[(file.File.Path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        if (table is not null)
        {
            json.WriteString("type"u8, "table"u8);
        }

        Write(json, "title", table?.Title ?? DataFormat.FiguresJsonTitle);
        Write(json, "description", table?.Description ?? DataFormat.FiguresJsonDescription);
        json.WriteString("format"u8, table is null ? "json"u8 : "csv"u8);
        json.WriteString("mediatype"u8, table is null ? "application/json"u8 : "text/csv"u8);
        json.WriteString("encoding"u8, "utf-8"u8);
        json.WriteNumber("bytes"u8, file.File.Length);
        json.WriteString("hash"u8, "sha256:" + file.File.Sha256);
        if (table is not null)
        {
            WriteDialect(json);
            WriteSchema(json, table);
        }

        json.WriteEndObject();
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect"u8);
        json.WriteBoolean("header"u8, true);
        json.WriteString("delimiter"u8, ","u8);
        json.WriteString("lineTerminator"u8, "\n"u8);
        json.WriteString("quoteChar"u8, "\""u8);
        json.WriteBoolean("doubleQuote"u8, true);
        json.WriteBoolean("skipInitialSpace"u8, false);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartObject("schema"u8);
        json.WriteStartArray("fields"u8);
        foreach (var field in table.Fields)
        {
            WriteField(json, field);
        }

        json.WriteEndArray();
        WriteNames(json, "missingValues", [""]);
        WriteNames(json, "primaryKey", table.Key);
        if (table.References.Count > 0)
        {
            json.WriteStartArray("foreignKeys"u8);
            foreach (var reference in table.References)
            {
                WriteReference(json, table, reference);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, DataField field)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, field.Name);
        json.WriteString("type"u8, TypeOf(field.Type));
        json.WriteString("title"u8, field.Title.Chinese);
        Write(json, "description", field.Description);
        if (field.Required || field.Unique || field.Minimum is not null || field.Words.Count > 0)
        {
            json.WriteStartObject("constraints"u8);
            if (field.Required)
            {
                json.WriteBoolean("required"u8, true);
            }

            if (field.Unique)
            {
                json.WriteBoolean("unique"u8, true);
            }

            if (field.Minimum is { } minimum)
            {
                json.WriteNumber("minimum"u8, minimum);
            }

            if (field.Words.Count > 0)
            {
                WriteNames(json, "enum", field.Words);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // A table that refers to itself leaves the resource out.
    private static void WriteReference(Utf8JsonWriter json, DataTable table, DataReference reference)
    {
        json.WriteStartObject();
        WriteNames(json, "fields", reference.Fields);
        json.WriteStartObject("reference"u8);
        if (!string.Equals(reference.Table, table.Name, StringComparison.Ordinal))
        {
            json.WriteString("resource"u8, reference.Table);
        }

        WriteNames(json, "fields", reference.Targets);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string TypeOf(DataType type) => type switch
    {
        DataType.Text => "string",
        DataType.Integer => "integer",
        DataType.Number => "number",
        DataType.Boolean => "boolean",
        DataType.Year => "year",
        DataType.Date => "date",
        DataType.Time => "time",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static void WriteNames(Utf8JsonWriter json, string property, IReadOnlyList<string> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    // The standard has one description; readers of either language find theirs in it.
    private static void Write(Utf8JsonWriter json, string property, LocalizedText text) => json.WriteString(property, text.Chinese + " " + text.English);
}

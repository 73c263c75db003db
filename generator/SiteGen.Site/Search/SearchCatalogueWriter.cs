using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search;

/// <summary>
/// Takes the records of every agency's text and gives the catalogue: what a search page loads first. It belongs to the reduce and
/// sees no text, so its memory grows with the number of reports, not with their length.
/// </summary>
/// <remarks>
/// The title that nearly every report has is written once, as a pattern, and left out where it fits. An agency's parent is not
/// written either: it is the nearest agency that its path lies below.
/// </remarks>
public static class SearchCatalogueWriter
{
    private const int FormatVersion = 1;
    private const string TitlePattern = "{name}{year}年政府信息公开工作年度报告";

    /// <param name="forms">The forms the reports are on.</param>
    /// <param name="agencies">Every agency of the archive; any order.</param>
    /// <param name="documents">The records of every agency's text; any order.</param>
    public static SearchFile Write(FormLibrary forms, IEnumerable<Agency> agencies, IEnumerable<SearchDocumentRecord> documents)
    {
        var chunks = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = documents
            .OrderBy(document => document.AgencyPath, StringComparer.Ordinal)
            .ThenBy(document => document.Year)
            .ToList();
        foreach (var document in ordered)
        {
            chunks.TryAdd(document.Chunk, chunks.Count);
        }

        var byAgency = ordered.ToLookup(document => document.AgencyPath, StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, SearchScript.JsonOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, FormatVersion);
            WriteCharacters(json);
            WriteTables(json, forms);
            json.WriteString("title"u8, TitlePattern);
            json.WriteStartArray("chunks"u8);
            foreach (var chunk in chunks.Keys)
            {
                json.WriteStringValue(chunk);
            }

            json.WriteEndArray();
            json.WriteStartArray("agencies"u8);
            foreach (var agency in agencies.OrderBy(agency => agency.Path, StringComparer.Ordinal))
            {
                WriteAgency(json, agency, byAgency[agency.Path], chunks);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return SearchScript.Wrap("catalog-", "catalog"u8, buffer.WrittenSpan, out _);
    }

    private static void WriteCharacters(Utf8JsonWriter json)
    {
        json.WriteStartObject("characters"u8);
        json.WriteString("from"u8, SearchCharacters.FoldedFrom.AsSpan());
        json.WriteString("to"u8, SearchCharacters.FoldedTo.AsSpan());
        json.WriteString("space"u8, SearchCharacters.Spaces.AsSpan());
        json.WriteString("invisible"u8, SearchCharacters.Invisible.AsSpan());
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, FormLibrary forms)
    {
        json.WriteStartObject("tables"u8);
        foreach (var form in forms.All)
        {
            foreach (var table in form.Tables)
            {
                json.WriteStartObject(form.Id + "/" + table.Id);
                json.WriteNumber("section"u8, table.Section);
                // What stands above the figures: searched, but never as one sentence with them.
                WriteStrings(json, "heads"u8, new[] { table.Title, table.Corner }.Concat(table.Columns.SelectMany(column => column.Heads)).OfType<string>().Distinct(StringComparer.Ordinal));
                WriteStrings(json, "rows"u8, table.Rows.Select(row => string.Join(SearchCharacters.Boundary, new[] { row.Clause }.Concat(row.Heads).OfType<string>())));
                WriteStrings(json, "columns"u8, table.Columns.Select(column => column.Heads[^1]));
                json.WriteStartArray("cells"u8);
                foreach (var cell in table.Cells)
                {
                    json.WriteNumberValue(cell.Row);
                    json.WriteNumberValue(cell.Column);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteAgency(Utf8JsonWriter json, Agency agency, IEnumerable<SearchDocumentRecord> documents, Dictionary<string, int> chunks)
    {
        json.WriteStartArray();
        json.WriteStringValue(agency.Path);
        json.WriteStringValue(agency.Name);
        json.WriteStringValue(agency.ShortName == agency.Name ? "" : agency.ShortName);
        json.WriteStartArray();
        foreach (var name in agency.FormerNames)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartArray();
            json.WriteNumberValue(document.Year ?? 0);
            json.WriteNumberValue(chunks[document.Chunk]);
            if (document.Year is { } year && document.Title != StandardTitle(agency.Name, year))
            {
                json.WriteStringValue(document.Title);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static string StandardTitle(string name, int year) => TitlePattern
        .Replace("{name}", name, StringComparison.Ordinal)
        .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

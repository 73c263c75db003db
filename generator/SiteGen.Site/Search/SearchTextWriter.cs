using System.Buffers;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Search;

/// <summary>
/// Takes the searchable text of one agency's pages and gives a script for each, with the small records that tell where it is. It belongs to the
/// map: what stands in a script depends on the agency and those above it alone. A page is a script because that is what a result costs to show;
/// its texts are spelt as <see cref="SearchAlphabet"/> says.
/// </summary>
public static class SearchTextWriter
{
    /// <param name="agency">The agency.</param>
    /// <param name="above">The names of the agencies above it.</param>
    /// <param name="documents">Its pages.</param>
    public static SearchText Write(Agency agency, IReadOnlyList<string> above, IEnumerable<SearchDocument> documents)
    {
        var files = new List<SearchFile>();
        var records = new List<SearchDocumentRecord>();
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using var json = new Utf8JsonWriter(buffer, SearchScript.JsonOptions);
        foreach (var document in documents.OrderBy(document => document.Year ?? int.MinValue))
        {
            WriteDocument(json, agency, NamesOf(agency, above), document);
            json.Flush();
            files.Add(SearchScript.Wrap("t-", "chunk"u8, buffer.WrittenSpan, out var hash));
            records.Add(new SearchDocumentRecord(agency.Path, document.Year, hash));
            buffer.ResetWrittenCount();
            json.Reset();
        }

        return new SearchText(files, records);
    }

    /// <summary>All names that answer for an agency's pages.</summary>
    public static IReadOnlyList<string> NamesOf(Agency agency, IReadOnlyList<string> above) =>
        [.. OwnNamesOf(agency).Concat(above).Distinct(StringComparer.Ordinal)];

    public static IEnumerable<string> OwnNamesOf(Agency agency) => [agency.Name, agency.ShortName, .. agency.FormerNames];

    private static void WriteDocument(Utf8JsonWriter json, Agency agency, IReadOnlyList<string> names, SearchDocument document)
    {
        json.WriteStartObject();
        json.WriteString("agency"u8, SearchAlphabet.Spell(agency.Path));
        if (document.Year is { } year)
        {
            json.WriteNumber("year"u8, year);
        }
        else
        {
            json.WriteNull("year"u8);
        }

        json.WriteString("title"u8, SearchAlphabet.Spell(document.Title));
        json.WriteStartArray("names"u8);
        foreach (var name in names)
        {
            json.WriteStringValue(SearchAlphabet.Spell(name));
        }

        json.WriteEndArray();
        json.WriteStartArray("places"u8);
        foreach (var place in document.Places)
        {
            json.WriteStartArray();
            json.WriteStringValue(SearchAlphabet.Spell(place.Anchor));
            json.WriteNumberValue(place.Section);
            json.WriteStringValue(SearchAlphabet.Spell(place.Heading));
            json.WriteStartArray();
            foreach (var passage in place.Passages)
            {
                json.WriteStringValue(SearchAlphabet.Spell(passage));
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("tables"u8);
        foreach (var table in document.Tables)
        {
            WriteTable(json, table);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, SearchTable table)
    {
        json.WriteStartArray();
        json.WriteStringValue(SearchAlphabet.Spell(table.Form));
        json.WriteStartArray();
        foreach (var figure in table.Figures)
        {
            WriteFigure(json, figure);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        if (SearchTableText.FigureOf(figure) is not { } text)
        {
            json.WriteNullValue();
        }
        else if (figure.Unit is null && figure.Value.Scale == 0 && Math.Abs(figure.Value) < SearchTableText.ExactInteger)
        {
            json.WriteNumberValue((long)figure.Value);
        }
        else
        {
            json.WriteStringValue(SearchAlphabet.Spell(text));
        }
    }
}

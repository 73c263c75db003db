using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;

namespace SiteGen.Site.Search;

/// <summary>
/// Takes the searchable text of one agency and gives the scripts that hold it, with the small records the whole archive's catalogue
/// is made from. It belongs to the map: it knows no other agency, so the same agency gives the same bytes whatever is built beside it.
/// </summary>
public static class SearchTextWriter
{
    /// <summary>A script grows past this many bytes only by a single report that is longer.</summary>
    public const int ChunkBytes = 256 * 1024;

    /// <summary>The largest whole number that a script reads exactly.</summary>
    private const decimal ExactInteger = 1L << 53;

    /// <param name="agency">The agency.</param>
    /// <param name="reports">The pages of its reports; each has a year. The agency's own page is added here.</param>
    /// <param name="chunkBytes">When to begin the next script.</param>
    public static SearchText Write(Agency agency, IEnumerable<SearchDocument> reports, int chunkBytes = ChunkBytes)
    {
        IEnumerable<SearchDocument> documents = [SearchDocumentExtractor.Extract(agency), .. reports.OrderBy(report => report.Year)];
        var files = new List<SearchFile>();
        var records = new List<SearchDocumentRecord>();
        var pending = new List<SearchDocument>();
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using var json = new Utf8JsonWriter(buffer, SearchScript.JsonOptions);
        foreach (var document in documents)
        {
            if (pending.Count == 0)
            {
                WriteStart(json, agency);
            }

            WriteDocument(json, document);
            pending.Add(document);
            if (json.BytesCommitted + json.BytesPending >= chunkBytes)
            {
                Finish();
            }
        }

        if (pending.Count > 0)
        {
            Finish();
        }

        return new SearchText(files, records);

        void Finish()
        {
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            files.Add(SearchScript.Wrap("t-", "chunk"u8, buffer.WrittenSpan, out var hash));
            records.AddRange(pending.Select(document => new SearchDocumentRecord(agency.Path, document.Year, document.Title, hash)));
            pending.Clear();
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void WriteStart(Utf8JsonWriter json, Agency agency)
    {
        json.WriteStartObject();
        json.WriteString("agency"u8, agency.Path);
        json.WriteStartArray("documents"u8);
    }

    private static void WriteDocument(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartObject();
        if (document.Year is { } year)
        {
            json.WriteNumber("year"u8, year);
        }
        else
        {
            json.WriteNull("year"u8);
        }

        json.WriteStartArray("places"u8);
        foreach (var place in document.Places)
        {
            json.WriteStartArray();
            json.WriteStringValue(place.Anchor);
            json.WriteNumberValue(place.Section);
            json.WriteStringValue(place.Heading);
            json.WriteStartArray();
            foreach (var passage in place.Passages)
            {
                json.WriteStringValue(passage);
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
        json.WriteStringValue(table.Form);
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
        if (!figure.IsNumber)
        {
            json.WriteNullValue();
        }
        else if (figure.Unit is null && figure.Value.Scale == 0 && Math.Abs(figure.Value) < ExactInteger)
        {
            json.WriteNumberValue((long)figure.Value);
        }
        else
        {
            json.WriteStringValue(figure.Value.ToString(CultureInfo.InvariantCulture) + figure.Unit);
        }
    }
}

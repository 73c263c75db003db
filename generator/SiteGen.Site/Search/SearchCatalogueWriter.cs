using System.Buffers;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Search;

/// <summary>
/// The reduce of the search: takes the pieces of all texts and gives the index and the catalogue, which a search page loads first. The catalogue
/// says where to look and lists neither reports nor agencies, so it stays small however large the archive is: what grows stands in pages.
/// </summary>
public static class SearchCatalogueWriter
{
    private const int FormatVersion = 5;

    /// <summary>As many results as a page of them shows, each of whose texts may be named on another page of names.</summary>
    private const int ShownTexts = 20;

    /// <summary>How many agencies a page holds. An archive with fewer has its filter filled at once.</summary>
    private const int PageAgencies = 64;

    /// <param name="forms">The forms the reports are on.</param>
    /// <param name="index">What the map gathered.</param>
    /// <param name="documents">The records of every agency's text; any order.</param>
    /// <param name="write">Writes a script; called by any thread.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The catalogue, which is not written yet.</returns>
    public static SearchFile Write(
        FormLibrary forms, SearchIndexBuilder index, IEnumerable<SearchDocumentRecord> documents, Action<SearchFile> write, CancellationToken cancellation)
    {
        var (source, slots) = SearchIndexSource.Read(index);
        var shards = new GramIndexWriter(write).Write(source, cancellation);
        var numbering = index.Numbering;
        var texts = new string[numbering.Count];
        Array.Fill(texts, "");
        foreach (var document in documents)
        {
            texts[numbering.NumberOf(document.AgencyPath, document.Year)] = document.Chunk;
        }

        var pageTexts = PageTextsFor(texts.Length);
        var textPages = texts.Chunk(pageTexts).Select(page => WritePage(write, "n-", json => WriteStrings(json, page))).ToList();
        var agencyPages = WriteAgencies(numbering, write);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, SearchScript.JsonOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, FormatVersion);
            WriteCharacters(json);
            WriteTables(json, forms);
            json.WriteNumber("pages"u8, numbering.Count);
            json.WriteNumber("agencyCount"u8, numbering.Nodes.Count);
            json.WriteStartArray("years"u8);
            foreach (var (year, first, count) in numbering.Years)
            {
                json.WriteStartArray();
                json.WriteNumberValue(year);
                json.WriteNumberValue(first);
                json.WriteNumberValue(count);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("slots"u8);
            foreach (var slot in slots)
            {
                json.WriteStartArray();
                json.WriteStringValue(slot.Anchor);
                json.WriteNumberValue(slot.Section);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteNumber("gramLength"u8, SearchIndexBuilder.GramLength);
            json.WriteNumber("jointLength"u8, SearchIndexBuilder.JointLength);
            json.WriteNumber("leafPages"u8, GramGroupBuilder.Together);
            json.WritePropertyName("shards"u8);
            GramIndexWriter.WriteDirectory(json, shards);
            json.WriteNumber("pageTexts"u8, pageTexts);
            json.WritePropertyName("texts"u8);
            WriteStrings(json, textPages);
            json.WriteNumber("pageAgencies"u8, PageAgencies);
            json.WritePropertyName("agencies"u8);
            GramIndexWriter.WriteDirectory(json, agencyPages);
            json.WriteEndObject();
        }

        return SearchScript.Wrap("catalog-", "chunk"u8, buffer.WrittenSpan, out _);
    }

    // So that the names of the pages, which are always loaded, and the pages of a few texts together take least.
    private static int PageTextsFor(int texts)
    {
        var count = 16;
        while ((long)count * count * ShownTexts < texts)
        {
            count *= 2;
        }

        return count;
    }

    private static string WritePage(Action<SearchFile> write, string prefix, Action<Utf8JsonWriter> content)
    {
        write(GramIndexWriter.Wrap(prefix, content, out var hash));
        return hash;
    }

    // A page begins with how many agencies before it have a report of each year, so that a subtree's reports are a range without the other pages.
    private static List<(string First, string Hash)> WriteAgencies(SearchNumbering numbering, Action<SearchFile> write)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = numbering.Years.ToDictionary(year => year.Year, _ => 0);
        var pages = new List<(string First, string Hash)>();
        foreach (var page in numbering.Nodes.Chunk(PageAgencies))
        {
            var hash = WritePage(write, "a-", json =>
            {
                json.WriteStartArray();
                json.WriteStartArray();
                foreach (var (year, _, _) in numbering.Years)
                {
                    json.WriteNumberValue(before[year]);
                }

                json.WriteEndArray();
                foreach (var node in page)
                {
                    depths[node.Agency.Path] = node.ParentPath is { } parent ? depths[parent] + 1 : 0;
                    json.WriteStartArray();
                    json.WriteStringValue(node.Agency.Path);
                    json.WriteStringValue(node.Agency.Name);
                    json.WriteNumberValue(depths[node.Agency.Path]);
                    json.WriteStartArray();
                    foreach (var year in node.Years)
                    {
                        json.WriteNumberValue(year);
                        before[year]++;
                    }

                    json.WriteEndArray();
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            });
            pages.Add((page[0].Agency.Path, hash));
        }

        return pages;
    }

    private static void WriteCharacters(Utf8JsonWriter json)
    {
        json.WriteStartObject("characters"u8);
        json.WriteString("from"u8, SearchCharacters.FoldedFrom.AsSpan());
        json.WriteString("to"u8, SearchCharacters.FoldedTo.AsSpan());
        json.WriteString("space"u8, SearchCharacters.Spaces.AsSpan());
        json.WriteString("invisible"u8, SearchCharacters.Invisible.AsSpan());
        json.WriteString("common"u8, SearchAlphabet.Common);
        json.WriteString("short"u8, SearchAlphabet.Short);
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
                json.WritePropertyName("heads"u8);
                WriteStrings(json, SearchTableText.HeadsOf(table));
                json.WritePropertyName("rows"u8);
                WriteStrings(json, SearchTableText.RowsOf(table));
                json.WritePropertyName("columns"u8);
                WriteStrings(json, table.Columns.Select(column => column.Heads[^1]));
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

    private static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}

using System.Buffers;
using System.Text.Json;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Search.Figures;

/// <summary>
/// The reduce of the figures: a script for each column of values, and the directory that says what the columns are called, where their cells
/// stand on a report's page, and whose the reports are. A query loads the directory and the columns it asks for.
/// </summary>
public static class FigureIndexWriter
{
    /// <param name="index">What the map gathered.</param>
    /// <param name="write">Writes a script; called by one thread.</param>
    /// <returns>The directory, which is not written yet.</returns>
    public static SearchFile Write(FigureIndexBuilder index, Action<SearchFile> write)
    {
        var columns = FigureColumns.Of(index);
        var count = index.Reports.Count;
        var written = new HashSet<string>(StringComparer.Ordinal);
        var hashes = new string[index.Layout.Count];
        for (var column = 0; column < hashes.Length; column++)
        {
            hashes[column] = WriteColumn(columns, column, count, written, write);
        }

        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using (var json = new Utf8JsonWriter(buffer, SearchScript.JsonOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("first"u8, index.Numbering.Nodes.Count);
            json.WriteNumber("count"u8, count);
            json.WriteBase64String("forms"u8, columns.Forms.Complete(count));
            json.WriteBase64String("agencies"u8, AgenciesOf(index.Numbering));
            WriteStrings(json, "usual"u8, FigureNames.Usual);
            json.WriteStartArray("tables"u8);
            var first = 0;
            foreach (var grid in index.Layout.Grids)
            {
                WriteGrid(json, grid, hashes.AsSpan(first, grid.Cells.Count));
                first += grid.Cells.Count;
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return SearchScript.Wrap("figures-", "chunk"u8, buffer.WrittenSpan, out _);
    }

    /// <returns>The hash that names the script; empty where no report has the cell.</returns>
    private static string WriteColumn(FigureColumns columns, int column, int count, HashSet<string> written, Action<SearchFile> write)
    {
        if (!columns[column].HasFigures)
        {
            return "";
        }

        var bytes = columns[column].Complete(count).ToArray();
        var file = GramIndexWriter.Wrap("f-", json =>
        {
            json.WriteStartArray();
            json.WriteBase64StringValue(bytes);
            foreach (var text in columns.TextsOf(column) ?? [])
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }, out var hash);
        // Many columns are alike: no report has anything but 0 there.
        if (written.Add(hash))
        {
            write(file);
        }

        return hash;
    }

    // The reports of a year stand in the order of their agencies, so the distances between those are mostly 1 and make a run.
    private static ReadOnlySpan<byte> AgenciesOf(SearchNumbering numbering)
    {
        var writer = new FigureColumnWriter();
        var report = 0;
        foreach (var (year, _, _) in numbering.Years)
        {
            var before = -1;
            for (var agency = 0; agency < numbering.Nodes.Count; agency++)
            {
                if (numbering.Nodes[agency].Years.Contains(year))
                {
                    writer.Add(report++, (ulong)(agency - before));
                    before = agency;
                }
            }
        }

        return writer.Complete(report);
    }

    private static void WriteGrid(Utf8JsonWriter json, FigureGrid grid, ReadOnlySpan<string> hashes)
    {
        json.WriteStartObject();
        json.WriteString("title"u8, grid.Title);
        WriteNumbers(json, "forms"u8, grid.Forms.Select(form => form + 1));
        WriteLines(json, "rows"u8, grid.Rows);
        WriteLines(json, "columns"u8, grid.Columns);
        json.WriteStartArray("cells"u8);
        for (var cell = 0; cell < grid.Cells.Count; cell++)
        {
            if (hashes[cell].Length > 0)
            {
                json.WriteStartArray();
                json.WriteNumberValue(grid.Cells[cell].Row);
                json.WriteNumberValue(grid.Cells[cell].Column);
                json.WriteStringValue(hashes[cell]);
                json.WriteStringValue(grid.Cells[cell].Unit);
                foreach (var anchor in grid.Cells[cell].Anchors)
                {
                    json.WriteStringValue(anchor);
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<FigureLine> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartArray();
            json.WriteStringValue(line.Label);
            json.WriteStartArray();
            foreach (var known in line.Names)
            {
                json.WriteStringValue(known);
            }

            json.WriteEndArray();
            foreach (var member in line.Members)
            {
                json.WriteNumberValue(member);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

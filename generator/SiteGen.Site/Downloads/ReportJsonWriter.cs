using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Checking;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Site.Downloads;

/// <summary>
/// Writes the whole report as data (report.json): who, when, the narrative's Markdown by section, every figure with its row and
/// column, the relations and what became of them. Figures are JSON numbers, exact; an empty cell is null; a sum of money is an
/// object with its value and unit.
/// </summary>
public static class ReportJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = false };

    // A report has some three hundred names, nearly all its form's and most of them Chinese: they are escaped once.
    private static readonly ConditionalWeakTable<TableForm, TableNames> Names = [];

    public static ReadOnlyMemory<byte> Write(Report report, ReportCheck check, string? permalink)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteIdentity(json, report, permalink);
            WriteNarrative(json, report.Narrative);
            WriteTables(json, report);
            WriteRelations(json, check);
            WriteNotes(json, report);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteIdentity(Utf8JsonWriter json, Report report, string? permalink)
    {
        json.WriteStartObject("agency");
        json.WriteString("path", report.Agency.Path);
        json.WriteString("name", report.Agency.Name);
        json.WriteString("shortName", report.Agency.ShortName);
        json.WriteString("region", report.Agency.Region);
        json.WriteString("level", report.Agency.Level);
        json.WriteEndObject();
        json.WriteNumber("year", report.Year);
        json.WriteString("title", report.Title);
        json.WriteString("published", report.Published is { } published
            ? published.ToString(published.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)
            : null);
        json.WriteString("form", report.Form.Id);
        json.WriteString("url", permalink);
    }

    private static void WriteNarrative(Utf8JsonWriter json, Narrative narrative)
    {
        json.WriteString("introduction", MarkdownSource.Of(narrative, narrative.Introduction));
        json.WriteStartArray("sections");
        foreach (var section in narrative.Sections)
        {
            json.WriteStartObject();
            json.WriteString("id", section.Id);
            json.WriteString("heading", section.Heading);
            json.WriteString("markdown", MarkdownSource.Of(narrative, section.Blocks));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTables(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("tables");
        foreach (var table in report.Tables)
        {
            WriteTable(json, table);
        }

        json.WriteEndObject();
    }

    // Row by row, each figure under its column's name: {"1": {"自然人": 12, …}}.
    private static void WriteTable(Utf8JsonWriter json, FigureTable table)
    {
        var names = Names.GetValue(table.Form, form => new TableNames(form));
        json.WriteStartObject(table.Form.Id);
        var row = -1;
        foreach (var cell in table.Form.Cells)
        {
            if (cell.Row != row)
            {
                if (row >= 0)
                {
                    json.WriteEndObject();
                }

                row = cell.Row;
                json.WriteStartObject(names.Rows[row]);
            }

            WriteFigure(json, names.Columns[cell.Column], table.Figures[cell.Index]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, JsonEncodedText column, Figure figure)
    {
        if (!figure.IsNumber)
        {
            json.WriteNull(column);
        }
        else if (figure.Unit is not null)
        {
            json.WriteStartObject(column);
            json.WriteNumber("value", figure.Value);
            json.WriteString("unit", figure.Unit);
            json.WriteEndObject();
        }
        else if (figure.Value.Scale == 0 && Math.Abs(figure.Value) <= int.MaxValue)
        {
            json.WriteNumber(column, (int)figure.Value);
        }
        else
        {
            json.WriteNumber(column, figure.Value);
        }
    }

    // By rule: how many were judged and hold; those that do not are spelt out.
    private static void WriteRelations(Utf8JsonWriter json, ReportCheck check)
    {
        json.WriteStartObject("relations");
        foreach (var rule in check.Relations.GroupBy(result => result.Relation.Rule, StringComparer.Ordinal))
        {
            json.WriteStartObject(rule.Key);
            json.WriteNumber("judged", rule.Count(result => result.Status != RelationStatus.NotJudged));
            json.WriteNumber("holds", rule.Count(result => result.Status == RelationStatus.Holds));
            json.WriteStartArray("breaches");
            foreach (var result in rule.Where(result => result.Status is RelationStatus.Fails or RelationStatus.Waived))
            {
                var total = result.Table.Cells[result.Relation.At];
                json.WriteStartObject();
                json.WriteString("table", result.Table.Id);
                json.WriteString("row", result.Table.Rows[total.Row].Id);
                json.WriteString("column", result.Table.Columns[total.Column].Id);
                json.WriteBoolean("waived", result.Status == RelationStatus.Waived);
                json.WriteNumber("expected", result.Expected);
                json.WriteNumber("actual", result.Actual);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("waivers");
        foreach (var waiver in report.Waivers)
        {
            json.WriteStartObject();
            json.WriteString("rule", waiver.Rule);
            json.WriteString("table", waiver.At?.Table);
            json.WriteString("row", waiver.At?.Row);
            json.WriteString("column", waiver.At?.Column);
            json.WriteString("reason", waiver.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("revisions");
        foreach (var revision in report.Revisions)
        {
            json.WriteStartObject();
            json.WriteString("date", revision.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("note", revision.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("attachments");
        foreach (var attachment in report.Attachments)
        {
            json.WriteStartObject();
            json.WriteString("path", "files/" + attachment.Path);
            json.WriteNumber("length", attachment.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private sealed class TableNames(TableForm form)
    {
        public JsonEncodedText[] Rows { get; } = [.. form.Rows.Select(row => JsonEncodedText.Encode(row.Id, Options.Encoder))];

        public JsonEncodedText[] Columns { get; } = [.. form.Columns.Select(column => JsonEncodedText.Encode(column.Id, Options.Encoder))];
    }
}

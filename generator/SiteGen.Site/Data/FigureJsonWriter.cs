using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Site.Building;
using SiteGen.Site.Search.Figures;

namespace SiteGen.Site.Data;

/// <summary>
/// Writes every figure of the archive as one JSON document. The same objects a CSV line is would take gigabytes that no parser loads, so a report is a
/// list of numbers in the order of its form's cells, which are named once: a hundredth of that. Each report stands on a line of its own,
/// for tools that go by lines.
/// </summary>
internal sealed class FigureJsonWriter(FigureIndexBuilder figures) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);
    private readonly Utf8JsonWriter json = new(Stream.Null, Options);

    public void Write(Stream stream, IEnumerable<AgencySummary> agencies)
    {
        stream.Write("{\"version\":\""u8);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(DataFormat.Version));
        stream.Write("\",\"forms\":"u8);
        Flush(stream, WriteForms);
        stream.Write(",\"reports\":["u8);
        var separator = "\n"u8;
        foreach (var agency in agencies.OrderBy(agency => agency.Path, StringComparer.Ordinal))
        {
            foreach (var report in agency.Reports)
            {
                stream.Write(separator);
                Flush(stream, () => WriteReport(agency.Path, report));
                separator = ",\n"u8;
            }
        }

        stream.Write("\n]}\n"u8);
    }

    public void Dispose() => json.Dispose();

    private void Flush(Stream stream, Action write)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        write();
        json.Flush();
        stream.Write(buffer.WrittenSpan);
    }

    private void WriteForms()
    {
        json.WriteStartObject();
        foreach (var form in figures.Layout.Forms)
        {
            json.WriteStartObject(form.Id);
            foreach (var table in form.Tables)
            {
                WriteCells(table);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteCells(TableForm table)
    {
        json.WriteStartArray(table.Id);
        foreach (var cell in table.Cells)
        {
            json.WriteStartArray();
            json.WriteStringValue(table.Rows[cell.Row].Id);
            json.WriteStringValue(table.Columns[cell.Column].Id);
            json.WriteStringValue(DataWords.UnitOf(cell.Kind));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteReport(string agency, ReportSummary report)
    {
        json.WriteStartObject();
        json.WriteString("agency"u8, agency);
        json.WriteNumber("year"u8, report.Year);
        json.WriteString("form"u8, report.Form.Id);
        json.WriteStartObject("figures"u8);
        var tables = report.Form.Tables;
        var (table, end) = (-1, 0);
        FigurePacker.Read(figures.Of(agency, report.Year), (cell, code, text) =>
        {
            while (cell == end)
            {
                if (table >= 0)
                {
                    json.WriteEndArray();
                }

                end += tables[++table].Cells.Count;
                json.WriteStartArray(tables[table].Id);
            }

            WriteValue(code, text);
        });
        json.WriteEndArray();
        json.WriteEndObject();
        WriteFlags(report);
        json.WriteEndObject();
    }

    private void WriteValue(ulong? code, string? text)
    {
        if (code == FigureColumnWriter.Blank)
        {
            json.WriteNullValue();
        }
        else if (code is { } value)
        {
            json.WriteNumberValue(value - FigureColumnWriter.First);
        }
        else if (PackedText.Split(text!) is var (number, unit) && unit.Length == 0)
        {
            json.WriteRawValue(number);
        }
        else
        {
            json.WriteStartObject();
            json.WritePropertyName("value"u8);
            json.WriteRawValue(number);
            json.WriteString("unit"u8, unit);
            json.WriteEndObject();
        }
    }

    // A blank cell's null says it already.
    private void WriteFlags(ReportSummary report)
    {
        if (report.Facts.Flags.Count == 0)
        {
            return;
        }

        json.WriteStartObject("flags"u8);
        var start = 0;
        foreach (var table in report.Form.Tables)
        {
            var own = report.Facts.Flags.Where(flag => flag.Cell >= start && flag.Cell < start + table.Cells.Count).ToList();
            if (own.Count > 0)
            {
                json.WriteStartArray(table.Id);
                foreach (var flag in own)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(flag.Cell - start);
                    json.WriteStringValue(flag.Word);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }

            start += table.Cells.Count;
        }

        json.WriteEndObject();
    }
}

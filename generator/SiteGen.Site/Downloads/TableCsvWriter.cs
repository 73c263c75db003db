using System.Globalization;
using CsvHelper;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Site.Downloads;

/// <summary>
/// Writes a table as CSV. The canonical file is exact: UTF-8 without a byte order mark, the contract's columns, LF, figures as
/// they are. The one for Excel has a byte order mark and CRLF, and text that a spreadsheet would run as a formula is defused.
/// </summary>
public static class TableCsvWriter
{
    private static readonly CsvWriterOptions Canonical = new() { NewLine = "\n", BufferSize = 4096, FormatProvider = CultureInfo.InvariantCulture };

    public static byte[] WriteCanonical(FigureTable table) => Write(table, Canonical, text => text);

    public static byte[] WriteForExcel(FigureTable table) => Write(table, SpreadsheetCsv.Options, SpreadsheetCsv.Defuse);

    private static byte[] Write(FigureTable table, CsvWriterOptions options, Func<string, string> text)
    {
        using var stream = new MemoryStream(4096);
        using (var csv = CsvWriter.Create(stream, options, leaveOpen: true))
        {
            if (table.Form.Layout == TableLayout.List)
            {
                WriteList(csv, table, text);
            }
            else
            {
                WriteMatrix(csv, table, text);
            }
        }

        return stream.ToArray();
    }

    private static void WriteList(CsvWriter csv, FigureTable table, Func<string, string> text)
    {
        WriteHeader(csv, table.Form, text);
        foreach (var cell in table.Form.Cells)
        {
            csv.WriteField(text(table.Form.Rows[cell.Row].Clause ?? ""));
            csv.WriteField(text(table.Form.Rows[cell.Row].Label));
            csv.WriteField(text(table.Form.Columns[cell.Column].Id));
            WriteFigure(csv, table.Figures[cell.Index]);
            csv.EndRecord();
        }
    }

    private static void WriteMatrix(CsvWriter csv, FigureTable table, Func<string, string> text)
    {
        var form = table.Form;
        WriteHeader(csv, form, text);
        for (var row = 0; row < form.Rows.Count; row++)
        {
            csv.WriteField(text(form.Rows[row].Id));
            if (form.RowHeads.Count > 1)
            {
                csv.WriteField(text(form.Rows[row].Label));
            }

            for (var column = 0; column < form.Columns.Count; column++)
            {
                WriteFigure(csv, table.Figures[form.CellAt(row, column)]);
            }

            csv.EndRecord();
        }
    }

    private static void WriteHeader(CsvWriter csv, TableForm form, Func<string, string> text)
    {
        foreach (var column in TableHeader.ColumnsOf(form))
        {
            csv.WriteField(text(column));
        }

        csv.EndRecord();
    }

    private static void WriteFigure(CsvWriter csv, Figure figure)
    {
        // A number is no text to defuse: a minus sign must stay a minus sign.
        if (figure.IsNumber && figure.Unit is null)
        {
            if (figure.Value.Scale == 0 && Math.Abs(figure.Value) <= int.MaxValue)
            {
                csv.WriteField((int)figure.Value, default(ReadOnlySpan<char>));
            }
            else
            {
                csv.WriteField(figure.Value, default(ReadOnlySpan<char>));
            }
        }
        else
        {
            csv.WriteField(figure.IsNumber ? figure.Value.ToString(CultureInfo.InvariantCulture) + figure.Unit : "");
        }
    }
}

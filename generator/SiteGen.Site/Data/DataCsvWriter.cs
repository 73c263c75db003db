using System.Globalization;
using CsvHelper;
using SiteGen.Site.Downloads;

namespace SiteGen.Site.Data;

/// <summary>
/// Writes a data file line by line. The canonical one is exact: UTF-8 without a byte order mark, LF, every text as it is. The one for Excel has
/// a byte order mark and CRLF, and text that a spreadsheet would run as a formula is defused.
/// </summary>
internal static class DataCsvWriter
{
    private static readonly CsvWriterOptions Canonical = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    /// <param name="stream">Left open.</param>
    /// <param name="table">The file.</param>
    /// <param name="lines">One text a column each.</param>
    /// <param name="forExcel">Whether it is the file for Excel.</param>
    /// <returns>How many lines there are below the header.</returns>
    public static int Write(Stream stream, DataTable table, IEnumerable<string[]> lines, bool forExcel)
    {
        using var csv = CsvWriter.Create(stream, forExcel ? SpreadsheetCsv.Options : Canonical, leaveOpen: true);
        foreach (var field in table.Fields)
        {
            csv.WriteField(field.Name);
        }

        csv.EndRecord();
        var count = 0;
        foreach (var line in lines)
        {
            if (line.Length != table.Fields.Count)
            {
                throw new InvalidOperationException($"A line of {table.FileName} has {line.Length} fields.");
            }

            foreach (var field in line)
            {
                csv.WriteField(forExcel ? SpreadsheetCsv.Defuse(field) : field);
            }

            csv.EndRecord();
            count++;
        }

        return count;
    }
}

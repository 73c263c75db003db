using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Reads one CSV file as the table its form prescribes: a figure, or the reason why there is none, for every cell of the form.
/// A file that cannot be read as that table at all gives null and a report, never a table with guessed figures.
/// </summary>
public static class TableReader
{
    /// <param name="form">The table's form.</param>
    /// <param name="siteDirectory">The site's folder.</param>
    /// <param name="path">The file, relative to the site's folder, with forward slashes.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static FigureTable? Read(TableForm form, string siteDirectory, string path, ICollection<Diagnostic> diagnostics) =>
        Read(new TableDiagnostics(form, path, diagnostics), SourceFile.Read(siteDirectory, path), diagnostics);

    /// <param name="form">The table's form.</param>
    /// <param name="path">What the file is called in what is reported.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="diagnostics">Receives every problem.</param>
    public static FigureTable? Read(TableForm form, string path, ReadOnlyMemory<byte> bytes, ICollection<Diagnostic> diagnostics) =>
        Read(new TableDiagnostics(form, path, diagnostics), new SourceFileContent(SourceFileState.Read, TextDecoder.Decode(bytes)), diagnostics);

    private static FigureTable? Read(TableDiagnostics table, SourceFileContent content, ICollection<Diagnostic> diagnostics)
    {
        switch (content.State)
        {
            case SourceFileState.Missing:
                table.ReportMissing();
                return null;
            case SourceFileState.Link:
                diagnostics.Add(RouteCodes.LinkedFile(table.Path));
                return null;
        }

        if (content.State != SourceFileState.Read || !content.Text.IsText)
        {
            table.ReportUnreadable(content);
            return null;
        }

        var (records, isCutShort) = CsvRecordReader.Read(table, content.Text.Utf8);
        if (records.Count == 0)
        {
            table.ReportEmpty();
            return null;
        }

        if (!TableHeader.Accept(table, records[0]) || OtherFormDetector.Report(table, records))
        {
            return null;
        }

        var rows = new TableRows(table);
        foreach (var record in records.Skip(1))
        {
            rows.Add(record, records[0].Cells.Count);
        }

        rows.ReportUnknownAndMissing(records[0], isCutShort);
        return new FigureTable(table.Form, table.Path, rows.Figures);
    }
}

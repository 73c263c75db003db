using CsvHelper;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>Words and collects what is wrong with one table's file.</summary>
internal sealed class TableDiagnostics(TableForm form, string path, ICollection<Diagnostic> diagnostics)
{
    private const int FileLine = 1;

    public TableForm Form => form;

    public string Path => path;

    public void ReportMissing() => Report(
        TableCodes.Missing,
        FileLine,
        1,
        new($"缺少表格文件 {form.FileName}（{form.Title}）", $"the table {form.FileName} is missing"),
        new("新建该文件，可复制另一年度的同名文件再改；没有发生的填 0", "make it, from another year's file of that name for example; what did not occur is 0"));

    public void ReportUnreadable(SourceFileContent content)
    {
        var (message, hint) = UnreadableText.Describe(content, gb18030Accepted: true);
        Report(TableCodes.Unreadable, Math.Max(content.Text.Line, 1), Math.Max(content.Text.Column, 1), message, hint);
    }

    public void ReportEmpty() => Report(
        TableCodes.Empty,
        FileLine,
        1,
        new("表格文件是空的", "the table's file is empty"),
        new($"第一行应是表头：{string.Join(',', TableHeader.ColumnsOf(form))}", $"the first line must be the header: {string.Join(',', TableHeader.ColumnsOf(form))}"));

    public void ReportQuote(CsvMalformedReason reason, int line, int column)
    {
        switch (reason)
        {
            case CsvMalformedReason.UnterminatedQuote:
                Report(TableCodes.OpenQuote, line, column, new("引号到文件末尾都没有闭合", "this quotation mark is not closed before the end of the file"), new("补上结束的引号，或删去这个引号", "close it or delete it"));
                break;
            case CsvMalformedReason.TextAfterClosingQuote:
                Report(TableCodes.TextAfterQuote, line, column, new("结束引号之后还有文字", "text follows the closing quotation mark"), new("整格用一对引号括起，格内的引号写两遍：\"\"", "put the whole cell into quotation marks and double those inside: \"\""));
                break;
            default:
                Report(TableCodes.StrayQuote, line, column, new("格中出现了多余的引号", "there is a stray quotation mark in this cell"), new("删去这个引号；确需保留时，整格用引号括起，格内的引号写两遍：\"\"", "delete it; to keep it, put the whole cell into quotation marks and double it: \"\""));
                break;
        }
    }

    public void ReportRagged(CsvRecord record, int expected)
    {
        var found = record.Cells.Count;
        var at = found > expected ? record.Cells[expected] : record.First;
        Report(
            TableCodes.Ragged,
            at.Line,
            at.Column,
            new($"本行应有 {expected} 列，实有 {found} 列", $"this line has {found} cells instead of {expected}"),
            found > expected
                ? new("删去多出的格；数字中的千分位逗号要用引号括起，如 \"1,234\"", "delete the extra cells; a figure with thousands separators goes into quotation marks, such as \"1,234\"")
                : new("补齐缺少的格，没有发生的填 0", "fill in the missing cells; what did not occur is 0"));
    }

    public void Report(DiagnosticCode code, int line, int column, LocalizedText message, LocalizedText? hint, string? row = null, string? cell = null, decimal? actual = null) => diagnostics.Add(new Diagnostic
    {
        Code = code,
        Severity = code.DefaultSeverity,
        Path = path,
        Line = line,
        Column = column,
        Message = message,
        Hint = hint,
        Table = form.Id,
        Row = row,
        Cell = cell,
        Actual = actual,
    });

    public void Report(DiagnosticCode code, CsvCell at, LocalizedText message, LocalizedText? hint, string? row = null, string? cell = null, decimal? actual = null) =>
        Report(code, at.Line, at.Column, message, hint, row, cell, actual);
}

using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>The header of a table's CSV file: the contract's columns in the contract's order.</summary>
public static class TableHeader
{
    private static readonly string[] ListColumns = ["条款", "信息内容", "指标", "数值"];
    private static readonly char[] OtherSeparators = [';', '；', '\t', '，', '|', '、'];

    /// <summary>The names of all columns, those that say which row it is first.</summary>
    public static IReadOnlyList<string> ColumnsOf(TableForm form) =>
        form.Layout == TableLayout.List ? ListColumns : [.. KeyColumnsOf(form), .. form.Columns.Select(column => column.Id)];

    /// <summary>The columns before the figures.</summary>
    public static IReadOnlyList<string> KeyColumnsOf(TableForm form) => form.Layout == TableLayout.List ? ListColumns[..3] : form.RowHeads;

    internal static bool HasRowNumbers(TableForm form) =>
        form.RowHeads.Count > 1;

    /// <summary>Whether a record is the header; if not, says so.</summary>
    internal static bool Accept(TableDiagnostics table, CsvRecord record)
    {
        var expected = TableVocabulary.Of(table.Form).Header;
        var found = record.Cells;
        var count = found.Count;
        while (count > expected.Count && found[count - 1].IsBlank)
        {
            count--;
        }

        var wrong = Enumerable.Range(0, Math.Max(count, expected.Count))
            .FirstOrDefault(index => index >= count || index >= expected.Count || !IsColumn(table.Form, index, found[index].Text), -1);
        if (wrong < 0)
        {
            return true;
        }

        if (count == 1 && OtherSeparator(found[0].Text, expected) is { } separator)
        {
            table.Report(
                TableCodes.Separator,
                found[0],
                new($"各列以{Name(separator)}分隔，应以半角逗号分隔", $"the columns are separated by U+{(int)separator:X4} instead of a plain comma"),
                new("在 Excel 中另存为“CSV（逗号分隔）”", "in a spreadsheet, save it as comma-separated CSV"));
            return false;
        }

        var at = wrong < count ? found[wrong] : record.First;
        var position = wrong + 1;
        table.Report(
            TableCodes.Header,
            at,
            wrong >= expected.Count
                ? new($"表头多出第 {position} 列“{VisibleText.Of(at.Text)}”", $"the header has an extra column {position}, \"{VisibleText.Of(at.Text)}\"")
                : wrong >= count
                    ? new($"表头缺少第 {position} 列“{expected[wrong]}”", $"the header lacks column {position}, \"{expected[wrong]}\"")
                    : new($"表头第 {position} 列应为“{expected[wrong]}”，现为“{VisibleText.Of(at.Text)}”", $"column {position} of the header must be \"{expected[wrong]}\", not \"{VisibleText.Of(at.Text)}\""),
            Hint(table.Form, record, count, expected));
        return false;
    }

    private static bool IsColumn(TableForm form, int index, string text)
    {
        var vocabulary = TableVocabulary.Of(form);
        if (string.Equals(text, vocabulary.Header[index], StringComparison.Ordinal))
        {
            return true;
        }

        var folded = LabelText.Fold(text);
        var keys = vocabulary.KeyCount;
        return string.Equals(folded, LabelText.Fold(vocabulary.Header[index]), StringComparison.Ordinal)
            || (form.Layout == TableLayout.Matrix && index >= keys
                && form.Columns[index - keys].Aliases.Any(alias => string.Equals(folded, LabelText.Fold(alias), StringComparison.Ordinal)));
    }

    private static LocalizedText Hint(TableForm form, CsvRecord record, int count, IReadOnlyList<string> expected)
    {
        var header = string.Join(',', expected);
        var found = record.Cells.Take(count).Select(cell => LabelText.Fold(cell.Text)).ToList();
        if (found.Count == expected.Count && found.Order(StringComparer.Ordinal).SequenceEqual(expected.Select(LabelText.Fold).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return new($"各列齐全但顺序不对，应依次为：{header}", $"every column is there but not in order; it must be: {header}");
        }

        var other = FormCatalogue.Official.SelectMany(official => official.Tables)
            .FirstOrDefault(table => !string.Equals(table.Id, form.Id, StringComparison.Ordinal) && found.SequenceEqual(ColumnsOf(table).Select(LabelText.Fold), StringComparer.Ordinal));
        return other is null
            ? new($"第一行应是表头：{header}", $"the first line must be the header: {header}")
            : new($"这是 {other.FileName} 的表头，检查是否放错了文件", $"this is the header of {other.FileName}; check whether the files were mixed up");
    }

    private static string Name(char separator) => separator switch
    {
        '\t' => "制表符",
        '，' => "全角逗号",
        _ => $"“{separator}”",
    };

    private static char? OtherSeparator(string text, IReadOnlyList<string> expected)
    {
        foreach (var separator in OtherSeparators)
        {
            if (text.Split(separator).Length == expected.Count)
            {
                return separator;
            }
        }

        return null;
    }
}

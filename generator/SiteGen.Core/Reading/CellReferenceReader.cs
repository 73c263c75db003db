using SiteGen.Core.Diagnostics;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>Reads what a waiver names: table, row and column (<c>requests.csv 2 自然人</c>), of which row and column may be left out.</summary>
internal sealed class CellReferenceReader(MarkdownDiagnostics diagnostics, Form form)
{
    /// <returns>Whether it could be read; the reference is null where it names the narrative.</returns>
    public bool TryRead(YamlNode node, out CellReference? reference)
    {
        reference = null;
        var words = node.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && string.Equals(words[0], ReportFiles.Narrative, StringComparison.Ordinal))
        {
            return true;
        }

        var table = form.Tables.FirstOrDefault(known => string.Equals(known.FileName, words[0], StringComparison.Ordinal) || string.Equals(known.Id, words[0], StringComparison.Ordinal));
        if (table is null)
        {
            return Refuse(node, words[0], "表格", "table", [.. form.Tables.Select(known => known.FileName)]);
        }

        string? row = null;
        string? column = null;
        foreach (var word in words.Skip(1))
        {
            if (row is null && column is null && Row(table, word) is { } namedRow)
            {
                row = namedRow;
            }
            else if (column is null && Column(table, word) is { } namedColumn)
            {
                column = namedColumn;
            }
            else
            {
                return row is null && column is null
                    ? Refuse(node, word, "行或列", "row or column", [.. table.Rows.Select(known => known.Id), .. table.Columns.Select(known => known.Id)])
                    : Refuse(node, word, "列", "column", [.. table.Columns.Select(known => known.Id)]);
            }
        }

        if (row is not null && column is not null && table.CellOf(row, column) < 0)
        {
            return Refuse(node, column, "列", "column", [.. table.Columns.Select(known => known.Id).Where(known => table.CellOf(row, known) >= 0)]);
        }

        reference = new CellReference(table.Id, row, column);
        return true;
    }

    private static string? Row(TableForm table, string word)
    {
        var vocabulary = TableVocabulary.Of(table);
        var row = vocabulary.HasRowNumbers ? table.RowOf(RowKey.RowNumber(word)) : vocabulary.RowLabelled(word);
        return row < 0 ? null : table.Rows[row].Id;
    }

    private static string? Column(TableForm table, string word)
    {
        var column = TableVocabulary.Of(table).ColumnNamed(word);
        return column < 0 ? null : table.Columns[column].Id;
    }

    private bool Refuse(YamlNode node, string word, string chinese, string english, IReadOnlyList<string> known)
    {
        var shown = VisibleText.Of(word);
        diagnostics.Report(NarrativeCodes.WaivedCell, node.Offset, new($"“at”中的“{shown}”不是本报告的{chinese}", $"\"{shown}\" in \"at\" is no {english} of this report"), YamlMapping.DidYouMean(word, known));
        return false;
    }
}

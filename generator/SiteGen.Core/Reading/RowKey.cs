using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>Which row of a form a record names, and in a list which of its figures.</summary>
/// <param name="Row">Index of the row, or -1.</param>
/// <param name="Column">Index of the column its one figure belongs to; -1 in a matrix, whose records hold a row's every figure.</param>
internal readonly record struct RowKey(int Row, int Column)
{
    private static readonly RowKey Unknown = new(-1, -1);

    public static RowKey Read(TableForm form, CsvRecord record)
    {
        var vocabulary = TableVocabulary.Of(form);
        if (form.Layout == TableLayout.Matrix)
        {
            var key = record.First.Text;
            return new RowKey(vocabulary.HasRowNumbers ? form.RowOf(RowNumber(key)) : vocabulary.RowLabelled(key), -1);
        }

        if (record.Cells.Count < 3)
        {
            return Unknown;
        }

        var row = vocabulary.RowLabelled(record.Cells[1].Text);
        var column = vocabulary.ColumnNamed(record.Cells[2].Text);
        return row >= 0 && column >= 0 && form.CellAt(row, column) >= 0 ? new RowKey(row, column) : Unknown;
    }

    /// <summary>A 行次 in half width: <c>３．３．１</c> is <c>3.3.1</c>.</summary>
    public static string RowNumber(string text)
    {
        var trimmed = text.AsSpan().Trim().TrimEnd(".．");
        return trimmed.Length == text.Length && text.All(char.IsAscii)
            ? text
            : string.Create(trimmed.Length, trimmed, static (span, source) =>
            {
                for (var index = 0; index < source.Length; index++)
                {
                    span[index] = source[index] is '。' or '·' ? '.' : LabelText.HalfWidth(source[index]);
                }
            });
    }
}

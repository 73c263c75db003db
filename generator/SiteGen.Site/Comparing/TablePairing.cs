using SiteGen.Core.Forms;

namespace SiteGen.Site.Comparing;

/// <summary>
/// Which lines of a table two forms have in common: worked out once for a pair of forms. Tables the form prints in clauses are paired cell
/// by cell, since each clause has columns of its own; the others by row and column.
/// </summary>
public sealed class TablePairing
{
    private const string ThisYear = "本年";
    private const char Within = '：';

    private TablePairing(IReadOnlyList<string> columns, IReadOnlyList<PairedRow> rows, IReadOnlyList<string> olderOnly, IReadOnlyList<string> newerOnly)
    {
        Columns = columns;
        Rows = rows;
        OlderOnly = olderOnly;
        NewerOnly = newerOnly;
    }

    /// <summary>The columns in common, in the newer form's order; none where each row is one cell.</summary>
    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<PairedRow> Rows { get; }

    /// <summary>What only the older form has: rows, columns, or cells.</summary>
    public IReadOnlyList<string> OlderOnly { get; }

    /// <summary>What only the newer form has.</summary>
    public IReadOnlyList<string> NewerOnly { get; }

    public static TablePairing Of(TableForm older, TableForm newer) =>
        newer.Printed == PrintedLayout.Clauses ? OfCells(older, newer) : OfRows(older, newer);

    private static TablePairing OfRows(TableForm older, TableForm newer)
    {
        List<ColumnForm> columns = [.. newer.Columns.Where(column => older.ColumnOf(column.Id) >= 0)];
        List<PairedRow> rows =
        [
            .. newer.Rows.Where(row => older.RowOf(row.Id) >= 0).Select(row => new PairedRow(
                LabelOf(row),
                [.. columns.Select(column => (older.CellOf(row.Id, column.Id), newer.CellOf(row.Id, column.Id)))])),
        ];
        return new TablePairing([.. columns.Select(column => column.Id)], rows, Alone(older, newer), Alone(newer, older));
    }

    private static TablePairing OfCells(TableForm older, TableForm newer)
    {
        var rows = new List<PairedRow>();
        var paired = new HashSet<int>();
        var newerOnly = new List<string>();
        foreach (var cell in newer.Cells)
        {
            var match = older.Cells.FirstOrDefault(other => SameRow(older.Rows[other.Row], newer.Rows[cell.Row]) && SameColumn(older.Columns[other.Column], newer.Columns[cell.Column]));
            if (match is null)
            {
                newerOnly.Add(LabelOf(newer, cell));
            }
            else
            {
                rows.Add(new PairedRow(LabelOf(newer, cell), [(match.Index, cell.Index)]));
                paired.Add(match.Index);
            }
        }

        return new TablePairing([], rows, [.. older.Cells.Where(cell => !paired.Contains(cell.Index)).Select(cell => LabelOf(older, cell))], newerOnly);
    }

    private static List<string> Alone(TableForm form, TableForm other) =>
    [
        .. form.Rows.Where(row => other.RowOf(row.Id) < 0).Select(LabelOf),
        .. form.Columns.Where(column => other.ColumnOf(column.Id) < 0).Select(column => column.Id),
    ];

    // The outermost head says what the whole block is; the others tell the row apart.
    private static string LabelOf(RowForm row) => row.Heads.Count > 1 ? string.Join(Within, row.Heads.Skip(1)) : row.Heads[0];

    private static string LabelOf(TableForm form, CellForm cell) => form.Rows[cell.Row].Label + " " + form.Columns[cell.Column].Id;

    private static bool SameRow(RowForm older, RowForm newer) =>
        Same(older.Id, newer.Id) || older.Aliases.Contains(newer.Id, StringComparer.Ordinal) || newer.Aliases.Contains(older.Id, StringComparer.Ordinal);

    // The forms of 2019 and 2021 count the same decisions as 处理决定数量 and 本年处理决定数量.
    private static bool SameColumn(ColumnForm older, ColumnForm newer) =>
        Same(older.Id, newer.Id) || Same(ThisYear + older.Id, newer.Id) || Same(older.Id, ThisYear + newer.Id);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}

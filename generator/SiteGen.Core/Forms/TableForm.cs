using System.Collections.Frozen;

namespace SiteGen.Core.Forms;

/// <summary>One official table: its rows, columns, cells and the relations between them.</summary>
public sealed class TableForm
{
    private readonly int[] cellIndex;
    private readonly FrozenDictionary<string, int> rowIndex;
    private readonly FrozenDictionary<string, int> columnIndex;

    public TableForm(
        string id,
        int section,
        string title,
        TableLayout layout,
        PrintedLayout printed,
        string? corner,
        IReadOnlyList<string> rowHeads,
        IReadOnlyList<RowForm> rows,
        IReadOnlyList<ColumnForm> columns,
        IReadOnlyList<CellForm> cells,
        IReadOnlyList<LinearRelation> relations)
    {
        Id = id;
        Section = section;
        Title = title;
        Layout = layout;
        Printed = printed;
        Corner = corner;
        RowHeads = rowHeads;
        Rows = rows;
        Columns = columns;
        Cells = cells;
        Relations = relations;
        cellIndex = new int[rows.Count * columns.Count];
        Array.Fill(cellIndex, -1);
        foreach (var cell in cells)
        {
            cellIndex[(cell.Row * columns.Count) + cell.Column] = cell.Index;
        }

        rowIndex = rows.Select((row, index) => (row.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        columnIndex = columns.Select((column, index) => (column.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary><c>disclosure</c>, <c>requests</c> or <c>review</c>.</summary>
    public string Id { get; }

    public string FileName => Id + ".csv";

    /// <summary>The report's section (1 to 6) the table stands in.</summary>
    public int Section { get; }

    public string Title { get; }

    /// <summary>What the ids of the table's heads on a page begin with; no two tables of a form have the same.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>How the CSV file lays out the figures.</summary>
    public TableLayout Layout { get; }

    /// <summary>How the official form prints them.</summary>
    public PrintedLayout Printed { get; }

    /// <summary>What the form prints in the top-left cell, if anything.</summary>
    public string? Corner { get; }

    /// <summary>The CSV columns that say which row a line is, before the figures: 行次 and 项目, or 类别; empty for a list.</summary>
    public IReadOnlyList<string> RowHeads { get; }

    public IReadOnlyList<RowForm> Rows { get; }

    public IReadOnlyList<ColumnForm> Columns { get; }

    public IReadOnlyList<CellForm> Cells { get; }

    public IReadOnlyList<LinearRelation> Relations { get; }

    /// <summary>The index of the cell at a row and a column, or -1 where the form has none.</summary>
    public int CellAt(int row, int column) => cellIndex[(row * Columns.Count) + column];

    /// <summary>The index of a row by its id, or -1.</summary>
    public int RowOf(string id) => rowIndex.GetValueOrDefault(id, -1);

    /// <summary>The index of a column by its id, or -1.</summary>
    public int ColumnOf(string id) => columnIndex.GetValueOrDefault(id, -1);

    /// <summary>The index of the cell in a row and a column known by their ids, or -1.</summary>
    public int CellOf(string rowId, string columnId)
    {
        var row = RowOf(rowId);
        var column = ColumnOf(columnId);
        return row < 0 || column < 0 ? -1 : CellAt(row, column);
    }

    /// <summary>The same table with these relations.</summary>
    public TableForm With(IReadOnlyList<LinearRelation> relations) =>
        new(Id, Section, Title, Layout, Printed, Corner, RowHeads, Rows, Columns, Cells, relations) { IdPrefix = IdPrefix };

    public RowForm RowOfCell(int cell) => Rows[Cells[cell].Row];

    public ColumnForm ColumnOfCell(int cell) => Columns[Cells[cell].Column];
}

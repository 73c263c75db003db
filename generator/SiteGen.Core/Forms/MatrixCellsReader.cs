using SiteGen.Core.Configuration;

namespace SiteGen.Core.Forms;

/// <summary>Reads the cells of a matrix: every row has a figure in every column.</summary>
internal static class MatrixCellsReader
{
    private static readonly string[] LineKeys = ["id", "heads", "aliases"];

    public static TableCells? Read(JsonObjectReader table)
    {
        List<RowForm> rows = [.. table.Objects("rows", LineKeys).Select(row => new RowForm(row.RequiredText("id"), Heads(row), null, row.Texts("aliases")))];
        List<ColumnForm> columns = [.. table.Objects("columns", LineKeys).Select(column => new ColumnForm(column.RequiredText("id"), Heads(column), column.Texts("aliases")))];
        var kind = FigureKindReader.Read(table);
        var cells = new List<CellForm>(rows.Count * columns.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                cells.Add(new CellForm(cells.Count, row, column, kind));
            }
        }

        return table.Texts("rowHeads").Count is 1 or 2 ? new TableCells(rows, columns, cells).IfSound() : null;
    }

    // A line that prints nothing but its id needs no heads of its own.
    private static IReadOnlyList<string> Heads(JsonObjectReader line) => line.Texts("heads") is { Count: > 0 } heads ? heads : [line.Text("id")];
}

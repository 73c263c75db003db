namespace SiteGen.Core.Forms;

/// <summary>The rows, columns and cells of a table as its form lists them.</summary>
internal readonly record struct TableCells(IReadOnlyList<RowForm> Rows, IReadOnlyList<ColumnForm> Columns, IReadOnlyList<CellForm> Cells)
{
    /// <summary>Null where a row or column has no id, or two have the same.</summary>
    public TableCells? IfSound() =>
        Rows.Count > 0 && Columns.Count > 0
        && Rows.All(row => row.Id.Length > 0) && Columns.All(column => column.Id.Length > 0)
        && Rows.Select(row => row.Id).Distinct(StringComparer.Ordinal).Count() == Rows.Count
        && Columns.Select(column => column.Id).Distinct(StringComparer.Ordinal).Count() == Columns.Count
            ? this
            : null;
}

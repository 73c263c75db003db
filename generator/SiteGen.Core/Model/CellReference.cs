namespace SiteGen.Core.Model;

/// <summary>A cell, a row, a column or a whole table, as <c>at:</c> of a waiver names it (<c>requests.csv 2 自然人</c>).</summary>
/// <param name="Table">The table's id (<c>requests</c>).</param>
/// <param name="Row">The row's id; null means every row.</param>
/// <param name="Column">The column's id; null means every column.</param>
public sealed record CellReference(string Table, string? Row, string? Column)
{
    public bool Covers(string? table, string? row, string? column) =>
        string.Equals(Table, table, StringComparison.Ordinal)
        && (Row is null || string.Equals(Row, row, StringComparison.Ordinal))
        && (Column is null || string.Equals(Column, column, StringComparison.Ordinal));
}

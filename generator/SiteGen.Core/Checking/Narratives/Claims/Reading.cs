namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>One way to understand what a stated figure is in the tables: a cell, or the sum of some.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Rows">The rows' ids.</param>
/// <param name="Columns">The columns' ids.</param>
internal sealed record Reading(string Table, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns)
{
    public bool IsOneCell => Rows.Count == 1 && Columns.Count == 1;
}

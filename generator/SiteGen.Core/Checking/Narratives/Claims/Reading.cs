namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>One way to understand what a stated figure is in the tables: a cell, or the sum of some.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Rows">The rows' ids.</param>
/// <param name="Columns">The columns' ids.</param>
internal sealed record Reading(string Table, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns)
{
    /// <summary>Rows to take off: answered of those received this year are row 1 less row 4.</summary>
    public IReadOnlyList<string> Less { get; init; } = [];

    public bool IsOneCell => Rows.Count == 1 && Columns.Count == 1 && Less.Count == 0;
}

namespace SiteGen.Site.Pages;

/// <summary>A figure of a table.</summary>
/// <param name="Text">As printed; empty for an empty cell.</param>
/// <param name="Row">The contract's <c>data-row</c>.</param>
/// <param name="Column">The contract's <c>data-column</c>.</param>
/// <param name="Headers">The ids of its heads, outermost first, separated by spaces.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="Mark">Why the cell is marked (in breach of a relation, or waived), as a sentence; empty for most.</param>
public sealed record FigureCell(string Text, string Row, string Column, string Headers, int ColumnSpan, string Mark)
{
    public bool SpansColumns => ColumnSpan > 1;
}

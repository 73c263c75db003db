namespace SiteGen.Site.Pages;

/// <summary>A head of a table.</summary>
/// <param name="Text">As the form prints it.</param>
/// <param name="Id">What the figures below or beside it refer to; null where none does.</param>
/// <param name="Scope"><c>col</c>, <c>colgroup</c>, <c>row</c> or <c>rowgroup</c>; null for the corner.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="RowSpan">At least 1.</param>
public sealed record HeadCell(string Text, string? Id, string? Scope, int ColumnSpan, int RowSpan)
{
    public bool SpansColumns => ColumnSpan > 1;

    public bool SpansRows => RowSpan > 1;
}

namespace SiteGen.Site.Search.Figures;

/// <summary>A row or a column that a reader may ask for: one of the form's, or several taken together (不予公开: the sum of its eight reasons).</summary>
/// <param name="Label">As the form prints it, without the number before it.</param>
/// <param name="Names">What it may be called in a query; the first is what the page calls it.</param>
/// <param name="Members">Indices into <see cref="FigureGrid.RowIds"/> or <see cref="FigureGrid.ColumnIds"/>.</param>
internal sealed record FigureLine(string Label, IReadOnlyList<string> Names, IReadOnlyList<int> Members);

namespace SiteGen.Site.Search.Figures;

/// <summary>A table as readers ask for it: the same table of the official forms is one, for a row keeps its meaning from one form to the next.</summary>
/// <param name="Title">The table's title.</param>
/// <param name="Forms">Which forms have it; indices into the library's forms.</param>
/// <param name="RowIds">The rows of every form, each once, in the latest form's order.</param>
/// <param name="ColumnIds">The columns likewise.</param>
/// <param name="Rows">What may be asked for.</param>
/// <param name="Columns">What may be asked for.</param>
/// <param name="Cells">The cells that at least one of the forms has.</param>
internal sealed record FigureGrid(
    string Title,
    IReadOnlyList<int> Forms,
    IReadOnlyList<string> RowIds,
    IReadOnlyList<string> ColumnIds,
    IReadOnlyList<FigureLine> Rows,
    IReadOnlyList<FigureLine> Columns,
    IReadOnlyList<FigureGridCell> Cells);

namespace SiteGen.Site.Pages;

/// <summary>One row or column of a table, as a list of its figures.</summary>
/// <param name="Name">The row's or column's label.</param>
/// <param name="Figures">The figures other than 0; at least one.</param>
public sealed record FigureListEntry(string Name, IReadOnlyList<ListedFigure> Figures);

namespace SiteGen.Site.Search.Figures;

/// <summary>A cell of a <see cref="FigureGrid"/>; its place in <see cref="FigureLayout"/> is the number of its column of values.</summary>
/// <param name="Row">Index into the grid's row ids.</param>
/// <param name="Column">Index into the grid's column ids.</param>
/// <param name="Unit">The unit of all its figures, 万元; empty where they are counts or bring their own.</param>
/// <param name="Anchors">For each of the grid's forms the id of the head that the cell stands beside or below on a report's page; empty where the form lacks the cell.</param>
internal sealed record FigureGridCell(int Row, int Column, string Unit, IReadOnlyList<string> Anchors);

namespace SiteGen.Site.Pages;

/// <summary>A row of a chart's table.</summary>
/// <param name="Head">A year, a class, a status.</param>
/// <param name="Cells">Figures as printed, or why there is none.</param>
public sealed record ChartTableRow(string Head, IReadOnlyList<string> Cells);

namespace SiteGen.Site.Pages;

/// <summary>A row: its heads, then its figures.</summary>
public sealed record TableRow(IReadOnlyList<HeadCell> Heads, IReadOnlyList<FigureCell> Figures);

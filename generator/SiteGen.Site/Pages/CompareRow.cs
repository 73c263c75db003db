namespace SiteGen.Site.Pages;

/// <summary>A row of a comparison.</summary>
public sealed record CompareRow(string Head, IReadOnlyList<CompareCell> Cells);

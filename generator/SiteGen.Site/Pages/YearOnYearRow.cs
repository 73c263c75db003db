namespace SiteGen.Site.Pages;

/// <summary>One key figure over the years.</summary>
public sealed record YearOnYearRow(string Label, IReadOnlyList<YearOnYearCell> Cells);

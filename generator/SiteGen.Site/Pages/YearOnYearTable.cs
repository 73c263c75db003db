namespace SiteGen.Site.Pages;

/// <summary>Key figures of an agency, one row a figure, one column a year, oldest first.</summary>
public sealed record YearOnYearTable(IReadOnlyList<Link> Years, IReadOnlyList<YearOnYearRow> Rows);

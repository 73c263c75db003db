namespace SiteGen.Site.Pages;

/// <summary>The figures a chart shows.</summary>
/// <param name="Caption">What they are.</param>
/// <param name="Heads">The heads of all columns, the row heads' own first.</param>
/// <param name="Rows">From the top down.</param>
public sealed record ChartTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<ChartTableRow> Rows);

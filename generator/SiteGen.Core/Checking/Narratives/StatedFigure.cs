namespace SiteGen.Core.Checking.Narratives;

/// <summary>A figure of one table cell as the text states it, whether or not the table agrees: evidence for which cell is wrong.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Row">The row's id.</param>
/// <param name="Column">The column's id.</param>
/// <param name="Value">What the text states; fees in 万元, as the table has them.</param>
/// <param name="Offset">Where the number stands in report.md, in UTF-16 units.</param>
public sealed record StatedFigure(string Table, string Row, string Column, decimal Value, int Offset);

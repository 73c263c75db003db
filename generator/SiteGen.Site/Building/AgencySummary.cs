namespace SiteGen.Site.Building;

/// <summary>
/// What is left of an agency once its pages are written: titles, key figures, search records. Memory follows these, not the texts.
/// </summary>
/// <param name="Path">The agency's path.</param>
/// <param name="Reports">By year, ascending.</param>
public sealed record AgencySummary(string Path, IReadOnlyList<ReportSummary> Reports);

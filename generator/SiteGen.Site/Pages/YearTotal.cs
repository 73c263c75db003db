namespace SiteGen.Site.Pages;

/// <summary>A key figure summed over the agencies of a year (a report that sums up others is not counted beside them).</summary>
public sealed record YearTotal(string Label, string Figure);

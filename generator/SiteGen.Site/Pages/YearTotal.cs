namespace SiteGen.Site.Pages;

/// <summary>A key figure summed over the agencies of a year (summing agencies not counted twice).</summary>
public sealed record YearTotal(string Label, string Figure);

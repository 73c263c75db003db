namespace SiteGen.Site.Planning.Trends;

/// <summary>A figure in one year.</summary>
/// <param name="Year">The reporting year.</param>
/// <param name="Value">Null where there is none.</param>
/// <param name="Gap">Why there is none.</param>
public readonly record struct TrendPoint(int Year, decimal? Value, TrendGap Gap);

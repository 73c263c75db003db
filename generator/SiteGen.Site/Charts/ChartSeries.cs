namespace SiteGen.Site.Charts;

/// <summary>A row of values that belong together.</summary>
/// <param name="Label">What they are, for the legend.</param>
/// <param name="Values">One for each category of the chart, not negative; null leaves a gap.</param>
public sealed record ChartSeries(string Label, IReadOnlyList<decimal?> Values);

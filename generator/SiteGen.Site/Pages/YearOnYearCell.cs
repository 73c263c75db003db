namespace SiteGen.Site.Pages;

/// <summary>A figure and how it differs from the year before.</summary>
/// <param name="Figure">As printed; empty where the report has none.</param>
/// <param name="Difference">In words and a sign (增加 3 ▲, 持平), or why there is no figure; empty where there is nothing to compare with.</param>
/// <param name="Trend"><c>up</c>, <c>down</c>, <c>same</c> or empty: for the style alone, the words say it too.</param>
public sealed record YearOnYearCell(string Figure, string Difference, string Trend);

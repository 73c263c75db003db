namespace SiteGen.Site.Pages;

/// <summary>How an agency's figures changed over the years.</summary>
/// <param name="Note">A sentence ahead of all: that one year alone shows no change, or that only the latest years are shown; empty for none.</param>
/// <param name="Figures">One for each group of key figures.</param>
public sealed record AgencyTrends(string Note, IReadOnlyList<ChartFigure> Figures);

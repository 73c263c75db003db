namespace SiteGen.Site.Pages;

/// <summary>A figure in a list.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Text">As the table prints it, or that the cell is empty.</param>
/// <param name="Mark">Why the cell is marked, as a sentence; empty for most.</param>
public sealed record ListedFigure(string Label, string Text, string Mark);

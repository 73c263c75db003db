namespace SiteGen.Site.Pages;

/// <summary>A figure of a table.</summary>
/// <param name="Text">As printed; empty for an empty cell.</param>
/// <param name="Place">Where it stands, which is the same in every report.</param>
/// <param name="Mark">Why the cell is marked (in breach of a relation, or waived), as a sentence; empty for most.</param>
public sealed record FigureCell(string Text, FigurePlace Place, string Mark);

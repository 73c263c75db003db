namespace SiteGen.Site.Pages;

/// <summary>A figure of two years.</summary>
/// <param name="Figure">As printed: once where both are the same, the older and the newer with an arrow between them elsewhere.</param>
/// <param name="Difference">In words and a sign; empty for a 0 that stayed.</param>
public readonly record struct CompareCell(string Figure, string Difference);

namespace SiteGen.Site.Pages;

/// <summary>A relation that does not hold, or a discrepancy that is explained.</summary>
/// <param name="Text">What differs, with the figures.</param>
/// <param name="Reason">The explanation given; empty where there is none.</param>
public sealed record RelationFinding(string Text, string Reason);

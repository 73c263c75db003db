namespace SiteGen.Site.Pages;

/// <summary>A link as a page shows it.</summary>
/// <param name="Text">What the reader reads.</param>
/// <param name="Url">Relative to the page.</param>
public sealed record Link(string Text, string Url);

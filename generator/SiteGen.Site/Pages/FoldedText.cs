namespace SiteGen.Site.Pages;

/// <summary>A text that is shown on demand.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="Text">The text.</param>
public sealed record FoldedText(string Summary, string Text);

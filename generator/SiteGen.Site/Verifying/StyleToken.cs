namespace SiteGen.Site.Verifying;

/// <summary>A piece of a style sheet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Without quotes, brackets and escapes.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
internal readonly record struct StyleToken(StyleTokenKind Kind, string Value, int Line, int Column);

namespace SiteGen.Core.Configuration;

/// <summary>A link at the foot of every page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">An http(s) or mailto address.</param>
public sealed record FooterLink(string Text, string Address);

namespace SiteGen.Site.Pages;

/// <summary>A rule as the archive applies it.</summary>
public sealed record RuleEntry(string Id, string Name, string Statement, string Source, string Severity);

namespace SiteGen.Site.Pages;

/// <summary>A list of agencies.</summary>
public sealed record AgencyList(IReadOnlyList<AgencyEntry> Entries);

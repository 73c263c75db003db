namespace SiteGen.Site.Pages;

/// <summary>An agency in a list, with its years and how many subordinates it has.</summary>
public sealed record AgencyEntry(string Name, string Url, int SubordinateCount, IReadOnlyList<Link> Years);

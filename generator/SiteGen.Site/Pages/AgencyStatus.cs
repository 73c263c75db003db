namespace SiteGen.Site.Pages;

/// <summary>What an agency did in a year.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Url">Its report of that year, or its page where there is none.</param>
/// <param name="Depth">0 at the top of the agency tree.</param>
/// <param name="State"><c>published</c>, <c>late</c> or <c>missing</c>.</param>
/// <param name="StateText">The same in words.</param>
/// <param name="Published">When; null where there is no report or it does not say.</param>
/// <param name="Received">Applications newly received, as printed; empty where there is no figure.</param>
public sealed record AgencyStatus(string Name, string Url, int Depth, string State, string StateText, DateOnly? Published, string Received);

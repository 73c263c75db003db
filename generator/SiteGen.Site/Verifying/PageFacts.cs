namespace SiteGen.Site.Verifying;

/// <summary>What a page refers to and what can be referred to in it.</summary>
/// <param name="Links">In the page's order.</param>
/// <param name="Anchors">Ids, and names of old-style anchors.</param>
/// <param name="Canonical">The page's public address; null where it states none.</param>
internal sealed record PageFacts(IReadOnlyList<PageLink> Links, IReadOnlySet<string> Anchors, string? Canonical);

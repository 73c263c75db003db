namespace SiteGen.Site.Pages;

/// <summary>A sentence that ends in links: <c>最多的是</c>, the agencies, <c>，350件。</c></summary>
/// <param name="Before">What comes first.</param>
/// <param name="Links">Separated as the language separates items.</param>
/// <param name="After">What comes last.</param>
public sealed record LinkedSentence(string Before, IReadOnlyList<Link> Links, string After);

namespace SiteGen.Browser.Tests.Searching;

/// <summary>What the search page answered, over all of its pages of hits.</summary>
/// <param name="Total">What it says it found.</param>
/// <param name="Hits">The addresses of <c>data-result</c>, in order, relative to the site's root, with anchors.</param>
/// <param name="Complaints">Console, failed requests, hits without a marked passage, pages that are not full.</param>
internal sealed record SearchResult(int Total, IReadOnlyList<string> Hits, IReadOnlyList<string> Complaints)
{
    /// <summary>The pages hit, without anchors.</summary>
    public IReadOnlySet<string> Pages => Hits.Select(hit => Uri.UnescapeDataString(hit.Split('#')[0])).ToHashSet(StringComparer.Ordinal);
}

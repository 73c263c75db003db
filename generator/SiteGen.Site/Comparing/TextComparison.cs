namespace SiteGen.Site.Comparing;

/// <summary>How two texts differ.</summary>
/// <param name="Changes">In the order of the text, what went ahead of what came in its place.</param>
/// <param name="Kept">How many sentences both have.</param>
/// <param name="IsTooLong">The texts are longer than is compared; there are no changes to show.</param>
public sealed record TextComparison(IReadOnlyList<SentenceChange> Changes, int Kept, bool IsTooLong)
{
    public bool IsSame => Changes.Count == 0 && !IsTooLong;

    public int Added => Changes.Count(change => change.IsAdded);

    public int Removed => Changes.Count - Added;
}

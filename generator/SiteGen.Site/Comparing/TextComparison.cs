namespace SiteGen.Site.Comparing;

/// <summary>How two texts differ.</summary>
/// <param name="Changes">In the order of the text, what went ahead of what came in its place.</param>
/// <param name="Kept">How many sentences both have.</param>
/// <param name="IsTooLong">The texts are longer than is compared; there are no changes to show.</param>
public sealed record TextComparison(IReadOnlyList<SentenceChange> Changes, int Kept, bool IsTooLong)
{
    /// <summary>As many changes as can be read one by one whatever they are.</summary>
    private const int ReadableChanges = 40;

    /// <summary>Of a text that was written anew fewer sentences stay than one for this many that changed.</summary>
    private const int ChangesPerKept = 8;

    public bool IsSame => Changes.Count == 0 && !IsTooLong;

    /// <summary>The text was written anew: its sentences side by side would tell no more than the two texts do.</summary>
    public bool IsRewritten => Changes.Count > ReadableChanges && Kept * ChangesPerKept < Changes.Count;

    public int Added => Changes.Count(change => change.IsAdded);

    public int Removed => Changes.Count - Added;
}

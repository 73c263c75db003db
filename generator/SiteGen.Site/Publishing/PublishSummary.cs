namespace SiteGen.Site.Publishing;

/// <summary>What a publication changed for the site's readers, in files, SHA256SUMS left out.</summary>
/// <param name="Added">Paths the site did not have before.</param>
/// <param name="Changed">Paths whose bytes differ from the last site's.</param>
/// <param name="Unchanged">Paths that kept their bytes and their times.</param>
/// <param name="Removed">Paths of the last site that are gone.</param>
/// <param name="Foreign">Files SiteGen did not write and left in place.</param>
/// <param name="Bytes">The length of all files SiteGen wrote, taken together.</param>
public sealed record PublishSummary(int Added, int Changed, int Unchanged, int Removed, int Foreign, long Bytes)
{
    /// <summary>Signatures over the last site's SHA256SUMS, by file name, which are not kept because the new one differs.</summary>
    public IReadOnlyList<string> OutdatedSignatures { get; init; } = [];

    public int Files => Added + Changed + Unchanged;
}

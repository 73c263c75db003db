using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>One of a copy's lists of hashes, and what it answers for.</summary>
/// <param name="Path">Where it stands in the copy.</param>
/// <param name="Base">What its paths are relative to: empty, or a folder with its slash.</param>
/// <param name="List">What it says.</param>
/// <param name="IsWhole">Whether all it lists must be there; an update pack brings only some of the site.</param>
/// <param name="Covers">Whether a path, relative to the copy, must be in the list.</param>
internal sealed record CopyList(string Path, string Base, HashList List, bool IsWhole, Func<string, bool> Covers)
{
    /// <summary>The hash listed for a path of the copy, or null.</summary>
    public Sha256Digest? DigestOf(string path) => path.StartsWith(Base, StringComparison.Ordinal) ? List.DigestOf(path[Base.Length..]) : null;
}

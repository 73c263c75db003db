namespace SiteGen.Site.Mirroring;

/// <summary>What to mirror, and where to.</summary>
/// <param name="Site">The published site's folder, in full.</param>
/// <param name="Output">The file (or a bag's folder) to write, in full; it lies outside the site.</param>
/// <param name="Format">What to pack it as.</param>
public sealed record MirrorRequest(string Site, string Output, MirrorFormat Format)
{
    /// <summary>An older copy's SHA256SUMS, in full, for an update pack; null for the whole site. Of <see cref="MirrorFormat.Zip"/> alone.</summary>
    public string? Since { get; init; }

    /// <summary>Told how many files of how many are packed.</summary>
    public Action<int, int>? Progress { get; init; }
}

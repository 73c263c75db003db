using SiteGen.Site.Publishing;

namespace SiteGen.Site.Mirroring;

/// <summary>One file of a mirror: a file of the site with the hash it must have, or bytes at hand.</summary>
/// <param name="Name">Where it goes, relative to the mirror's root.</param>
/// <param name="SitePath">The file of the site; null where <paramref name="Content"/> is given.</param>
/// <param name="Digest">The hash it is listed with.</param>
/// <param name="Content">What to write.</param>
internal sealed record MirrorItem(string Name, string? SitePath, Sha256Digest Digest, ReadOnlyMemory<byte> Content)
{
    public static MirrorItem OfSite(string name, string path, Sha256Digest digest) => new(name, path, digest, default);

    public static MirrorItem Of(string name, ReadOnlyMemory<byte> content) => new(name, null, default, content);
}

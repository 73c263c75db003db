namespace SiteGen.Site.Publishing;

/// <summary>The site's list of files and hashes, in the form `sha256sum -c` reads: 64 lower-case hexadecimal digits, two spaces, the path, a line feed;
/// in the order of the paths' bytes; without itself.</summary>
internal static class ManifestFile
{
    public const string Name = "SHA256SUMS";

    /// <summary>Digits and the two spaces.</summary>
    public const int PrefixLength = Sha256Digest.Size * 2 + 2;
}

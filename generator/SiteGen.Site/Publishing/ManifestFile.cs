namespace SiteGen.Site.Publishing;

/// <summary>The site's list of files and hashes, in the form `sha256sum -c` reads: 64 lower-case hexadecimal digits, two spaces, the path, a line feed;
/// in the order of the paths' bytes; without itself.</summary>
internal static class ManifestFile
{
    public const string Name = "SHA256SUMS";

    /// <summary>Digits and the two spaces.</summary>
    public const int PrefixLength = Sha256Digest.Size * 2 + 2;

    /// <summary>Where a detached signature over the list stands: ssh-keygen's and signify's, GnuPG's, minisign's. Whoever publishes makes it, so the list
    /// cannot hold it; it goes wherever the list goes, and no further than the list it was made for.</summary>
    public static IReadOnlyList<string> Signatures { get; } = [Name + ".asc", Name + ".minisig", Name + ".sig"];

    public static bool IsSignature(ReadOnlySpan<char> path) => path is Name + ".asc" or Name + ".minisig" or Name + ".sig";
}

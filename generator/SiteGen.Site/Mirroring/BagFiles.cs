namespace SiteGen.Site.Mirroring;

/// <summary>The files of a BagIt bag (RFC 8493), by their fixed names.</summary>
internal static class BagFiles
{
    public const string Declaration = "bagit.txt";
    public const string Information = "bag-info.txt";
    public const string Manifest = "manifest-sha256.txt";
    public const string TagManifest = "tagmanifest-sha256.txt";

    // RFC 8493 names these; each may have a manifest and a list of the tag files.
    private static readonly string[] Algorithms = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];

    /// <summary>Every file at a bag's root that may list the payload, by SHA-256 or another algorithm.</summary>
    public static IEnumerable<string> Manifests => Algorithms.Select(algorithm => $"manifest-{algorithm}.txt");

    /// <summary>Every file at a bag's root that may list the other files there, and is in no list itself.</summary>
    public static IEnumerable<string> TagManifests => Algorithms.Select(algorithm => $"tagmanifest-{algorithm}.txt");

    /// <summary>The folder of what the bag is there for.</summary>
    public const string Payload = "data/";

    /// <summary>A list of files to be fetched from elsewhere; SiteGen writes whole bags alone.</summary>
    public const string Fetch = "fetch.txt";

    public const string Oxum = "Payload-Oxum";

    public const string DeclarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
}

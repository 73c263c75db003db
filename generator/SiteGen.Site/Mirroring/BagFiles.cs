namespace SiteGen.Site.Mirroring;

/// <summary>The files of a BagIt bag (RFC 8493), by their fixed names.</summary>
internal static class BagFiles
{
    public const string Declaration = "bagit.txt";
    public const string Information = "bag-info.txt";
    public const string Manifest = "manifest-sha256.txt";
    public const string TagManifest = "tagmanifest-sha256.txt";

    /// <summary>The folder of what the bag is there for.</summary>
    public const string Payload = "data/";

    /// <summary>A list of files to be fetched from elsewhere; SiteGen writes whole bags alone.</summary>
    public const string Fetch = "fetch.txt";

    public const string Oxum = "Payload-Oxum";

    public const string DeclarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
}

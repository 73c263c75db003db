namespace SiteGen.Site.Mirroring;

/// <summary>The files of an update pack, by their fixed names.</summary>
internal static class PackFiles
{
    /// <summary>One line for <c>sha256sum -c</c>: the older copy's SHA256SUMS.</summary>
    public const string Base = "base.sha256";

    /// <summary>What the older copy has and the newer has not: a path a line.</summary>
    public const string Removed = "removed.txt";

    /// <summary>The hashes of the pack's own files.</summary>
    public const string Hashes = "pack.sha256";

    public const string Guide = "README.txt";

    /// <summary>The folder of new and changed files, and of the newer SHA256SUMS.</summary>
    public const string Site = "site/";
}

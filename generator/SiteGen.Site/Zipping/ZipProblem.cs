namespace SiteGen.Site.Zipping;

/// <summary>Why a ZIP, or one of its entries, is not to be unpacked.</summary>
internal enum ZipProblem
{
    /// <summary>Not a ZIP, cut off, or at odds with itself.</summary>
    Damaged,

    /// <summary>The name leads out of the folder it is unpacked to, is none that every system can hold, or not the only one that the header has.</summary>
    UnsafeName,

    /// <summary>The name stands twice, letter case left aside, or is a folder's as well.</summary>
    RepeatedName,

    /// <summary>A symbolic link, device or the like.</summary>
    NotAFile,

    Encrypted,

    /// <summary>A packing method other than stored and deflated, or an archive in several parts.</summary>
    Unsupported,

    /// <summary>Sizes that no honest archive has, as in bombs: entries that overlap, or more than the packed bytes can hold.</summary>
    Implausible,

    /// <summary>Bytes that belong to no file the archive names; other tools may find one there.</summary>
    Unclaimed,
}

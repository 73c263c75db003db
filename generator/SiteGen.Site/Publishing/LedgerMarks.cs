namespace SiteGen.Site.Publishing;

[Flags]
internal enum LedgerMarks : byte
{
    None = 0,

    /// <summary>The live site's SHA256SUMS lists it: SiteGen wrote it last time.</summary>
    Listed = 1,

    /// <summary>The spare tree held something other than a directory here when the session opened.</summary>
    Spare = 2,

    /// <summary>This session writes it.</summary>
    Claimed = 4,

    /// <summary>This session has written it.</summary>
    Written = 8,

    /// <summary>A file SiteGen did not write, carried over from the live site.</summary>
    Carried = 16,
}

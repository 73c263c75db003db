namespace SiteGen.Site.Verifying;

/// <summary>What a copy is.</summary>
public enum CopyKind
{
    /// <summary>Nothing known.</summary>
    Unknown,

    /// <summary>A whole site, in a folder or a ZIP.</summary>
    Site,

    /// <summary>A BagIt bag with a site in it.</summary>
    Bag,

    /// <summary>What turns an older copy into a newer one.</summary>
    UpdatePack,
}

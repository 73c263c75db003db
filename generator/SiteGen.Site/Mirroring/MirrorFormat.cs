namespace SiteGen.Site.Mirroring;

/// <summary>What a mirror is packed as.</summary>
public enum MirrorFormat
{
    /// <summary>The site's files in one ZIP, or an update pack.</summary>
    Zip,

    /// <summary>A BagIt bag (RFC 8493): a folder, or a ZIP where the output's name ends so.</summary>
    Bag,
}

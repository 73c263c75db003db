namespace SiteGen.Site.Verifying;

internal enum LinkKind
{
    /// <summary>A relative address.</summary>
    Within,

    /// <summary>Begins with a slash: what it means depends on where the site stands.</summary>
    FromHostRoot,

    /// <summary>Another host, or this one by its public address.</summary>
    Host,

    /// <summary>Asks nobody: mail, telephone, data within the address.</summary>
    Other,
}

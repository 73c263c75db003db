namespace SiteGen.Site.Publishing;

/// <summary>The points between which a killed build can leave the disk.</summary>
internal enum OutputStage
{
    Opened,
    FileHalfWritten,
    FileWritten,
    StaleRemoved,
    ManifestWritten,
    Synchronised,
    ForeignCarried,
    Tidied,
    LiveMovedAway,
    Exchanged,
    Settled,
}

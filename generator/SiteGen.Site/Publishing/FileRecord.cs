namespace SiteGen.Site.Publishing;

/// <summary>A file of the site: its path relative to the site's root (`/`-separated), its length in bytes and its SHA-256.</summary>
public readonly record struct FileRecord(string Path, long Length, Sha256Digest Sha256);

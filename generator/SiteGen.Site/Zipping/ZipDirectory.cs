namespace SiteGen.Site.Zipping;

/// <summary>What a ZIP holds.</summary>
/// <param name="Entries">The files that may be unpacked, in the archive's order; folders' own entries left out; none where files share bytes or the directory is not whole.</param>
/// <param name="Findings">What must not be, or cannot be read.</param>
internal sealed record ZipDirectory(IReadOnlyList<ZipEntry> Entries, IReadOnlyList<ZipFinding> Findings);

namespace SiteGen.Site.Search;

/// <summary>What the whole archive's index keeps of one page once its text is written.</summary>
/// <param name="AgencyPath">The agency's path.</param>
/// <param name="Year">The report's year; null for the agency's own page.</param>
/// <param name="Chunk">The content hash that names the file its text is in.</param>
public sealed record SearchDocumentRecord(string AgencyPath, int? Year, string Chunk);

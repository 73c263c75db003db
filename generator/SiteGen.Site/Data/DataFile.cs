using SiteGen.Site.Publishing;

namespace SiteGen.Site.Data;

/// <summary>A data file as it was written.</summary>
/// <param name="File">Where it stands in the site, its length and hash.</param>
/// <param name="Table">What its columns are; null for what is no table.</param>
/// <param name="ForExcel">Whether it is the one for Excel.</param>
/// <param name="Lines">How many lines there are below the header; 0 for what is no table.</param>
public sealed record DataFile(FileRecord File, string? Table, bool ForExcel, long Lines);

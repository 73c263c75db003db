namespace SiteGen.Site.Search;

/// <summary>The searchable text of one agency, ready to be written.</summary>
/// <param name="Files">One script for each document. They can be dropped once they are written.</param>
/// <param name="Documents">One record for each document, ordered by year.</param>
public sealed record SearchText(IReadOnlyList<SearchFile> Files, IReadOnlyList<SearchDocumentRecord> Documents);

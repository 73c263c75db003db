using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Search;

namespace SiteGen.Site.Building;

/// <summary>What the map gives of one agency.</summary>
/// <param name="Summary">What the whole-archive pages need.</param>
/// <param name="Diagnostics">Its findings, in no order.</param>
/// <param name="RelationsChecked">How many relations were judged.</param>
/// <param name="SearchDocuments">Where its texts stand in the search index.</param>
public sealed record AgencyResult(
    AgencySummary Summary,
    IReadOnlyList<Diagnostic> Diagnostics,
    int RelationsChecked,
    IReadOnlyList<SearchDocumentRecord> SearchDocuments)
{
    /// <summary>What is kept of its reports' texts until those of the whole archive are compared.</summary>
    public IReadOnlyList<CheckedText> Texts { get; init; } = [];
}

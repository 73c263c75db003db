using SiteGen.Core.Checking.Repetition;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking;

/// <summary>What checking one report found.</summary>
/// <param name="Relations">Every relation of its tables, in the form's order.</param>
/// <param name="Diagnostics">The findings, unsorted.</param>
public sealed record ReportCheck(IReadOnlyList<RelationResult> Relations, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What is kept of the text until those of the whole archive are compared; null where that is not asked for.</summary>
    public CheckedText? Text { get; init; }

    /// <summary>How many relations were judged, waived ones among them.</summary>
    public int Judged => Relations.Count(result => result.Status != RelationStatus.NotJudged);
}

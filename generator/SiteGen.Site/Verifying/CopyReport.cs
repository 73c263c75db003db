using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>What became of verifying a copy.</summary>
/// <param name="Kind">What the copy is.</param>
/// <param name="Diagnostics">The findings, in the order of listings; the first of them where they are beyond number.</param>
/// <param name="Files">How many files were hashed.</param>
/// <param name="Bytes">Their length taken together.</param>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Links">How many addresses in them were judged.</param>
public sealed record CopyReport(CopyKind Kind, IReadOnlyList<Diagnostic> Diagnostics, int Files, long Bytes, long Pages, long Links)
{
    /// <summary>Errors beyond those listed.</summary>
    public int MoreErrors { get; init; }

    /// <summary>Warnings beyond those listed.</summary>
    public int MoreWarnings { get; init; }
}

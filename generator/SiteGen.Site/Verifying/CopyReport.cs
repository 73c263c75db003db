using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Verifying;

/// <summary>What became of verifying a copy.</summary>
/// <param name="Kind">What the copy is.</param>
/// <param name="Diagnostics">Every finding, in the order of listings.</param>
/// <param name="Files">How many files were hashed.</param>
/// <param name="Bytes">Their length taken together.</param>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Links">How many addresses in them were judged.</param>
public sealed record CopyReport(CopyKind Kind, IReadOnlyList<Diagnostic> Diagnostics, int Files, long Bytes, long Pages, long Links);

using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Mirroring;

/// <summary>What became of a mirror.</summary>
/// <param name="Written">Whether it is in place; where anything is wrong with the site nothing is.</param>
/// <param name="Diagnostics">Every finding, in the order of listings.</param>
/// <param name="Files">How many files of the site it holds, SHA256SUMS and its signatures left out.</param>
/// <param name="Removed">Of an update pack: how many files it removes.</param>
/// <param name="Bytes">The length of all files in it, unpacked.</param>
public sealed record MirrorOutcome(bool Written, IReadOnlyList<Diagnostic> Diagnostics, int Files, int Removed, long Bytes);

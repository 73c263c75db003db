using SiteGen.Core.Diagnostics;

namespace SiteGen.Commands;

/// <summary>What a build did.</summary>
/// <param name="Diagnostics">Everything found, in any order; an error among them means that nothing was published.</param>
/// <param name="Reports">Reports read.</param>
/// <param name="RelationsChecked">Relations judged.</param>
/// <param name="Files">Files of the site, unchanged ones included.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record BuildOutcome(IReadOnlyList<Diagnostic> Diagnostics, int Reports, int RelationsChecked, int Files, long Bytes, TimeSpan Elapsed);

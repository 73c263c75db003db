using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Hooks;

/// <summary>What checking a pushed commit found.</summary>
/// <param name="Reports">How many reports were read.</param>
/// <param name="RelationsChecked">How many relations were judged.</param>
/// <param name="Diagnostics">Every finding, ordered by path, line, column, code; paths from the repository's root.</param>
/// <param name="Changed">The paths that the push changes, from the repository's root; null where all is new.</param>
public sealed record CommitCheck(int Reports, int RelationsChecked, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlySet<string>? Changed);

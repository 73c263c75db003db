using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Checking;

/// <summary>What checking some reports of an archive found.</summary>
/// <param name="RelationsChecked">By report, in the order asked for, how many relations were judged.</param>
/// <param name="Diagnostics">The findings of reading and checking them, by report, otherwise unsorted.</param>
public sealed record ArchiveCheck(IReadOnlyList<int> RelationsChecked, IReadOnlyList<Diagnostic> Diagnostics);

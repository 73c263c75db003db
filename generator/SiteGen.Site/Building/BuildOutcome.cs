using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Building;

/// <summary>What became of a build.</summary>
/// <param name="Published">Whether the site was put in place; a build whose content has errors publishes nothing.</param>
/// <param name="Diagnostics">Every finding, ordered by path, line, column, code.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="RelationsChecked">How many relations were judged.</param>
/// <param name="Files">How many files the site has, SHA256SUMS left out; 0 where nothing was published.</param>
/// <param name="Bytes">Their length taken together.</param>
public sealed record BuildOutcome(
    bool Published,
    IReadOnlyList<Diagnostic> Diagnostics,
    int Reports,
    int RelationsChecked,
    int Files,
    long Bytes)
{
    /// <summary>Signatures of the last site that the build has not kept, by file name: they do not fit the new one.</summary>
    public IReadOnlyList<string> OutdatedSignatures { get; init; } = [];
}

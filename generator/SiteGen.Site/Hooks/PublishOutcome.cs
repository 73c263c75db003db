using SiteGen.Site.Building;

namespace SiteGen.Site.Hooks;

/// <summary>How a publication ended.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Commit">The branch's newest commit when it was looked at; null where the branch is missing.</param>
/// <param name="Build">The build, paths of its findings from the repository's root; null where none was made.</param>
public sealed record PublishOutcome(PublishState State, string? Commit, BuildOutcome? Build);

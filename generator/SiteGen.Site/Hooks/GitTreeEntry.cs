namespace SiteGen.Site.Hooks;

/// <summary>One file of a commit, or what stands in a file's place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of its bytes.</param>
/// <param name="Path">From the repository's root, with forward slashes; null where the name is not UTF-8.</param>
/// <param name="ShownPath">The path as it can be shown.</param>
internal sealed record GitTreeEntry(GitTreeEntryKind Kind, string Id, string? Path, string ShownPath);

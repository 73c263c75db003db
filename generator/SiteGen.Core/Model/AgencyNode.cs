namespace SiteGen.Core.Model;

/// <summary>
/// An agency's place in the archive: what is known of it before any report is read.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="ParentPath">The path of the agency it is subordinate to; null at the top.</param>
/// <param name="ChildPaths">Its direct subordinates, ordered ordinally by path.</param>
/// <param name="Years">The years it has a report folder for, ascending.</param>
public sealed record AgencyNode(Agency Agency, string? ParentPath, IReadOnlyList<string> ChildPaths, IReadOnlyList<int> Years);

using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>What a roll-up reads of the report of an agency directly below.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Tables">Its tables of the year; null where it has no report on it.</param>
public sealed record ChildReport(Agency Agency, IReadOnlyList<FigureTable>? Tables);

using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking;

/// <summary>One relation of one report and what became of it.</summary>
/// <param name="Table">The table it was checked in.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Expected">What the other cells give.</param>
/// <param name="Actual">What stands there.</param>
/// <param name="WaiverReason">Why it is waived; null unless it is.</param>
public sealed record RelationResult(
    TableForm Table,
    LinearRelation Relation,
    RelationStatus Status,
    decimal Expected,
    decimal Actual,
    string? WaiverReason);

namespace SiteGen.Core.Checking.Localisation;

/// <summary>One thing a person may have done wrong: usually one cell, for a shift or an exchange several.</summary>
/// <param name="Reason">What was done.</param>
/// <param name="Changes">The cells to change, at least one.</param>
/// <param name="Other">The part left out or counted twice, or the neighbour whose figure was copied; null elsewhere.</param>
public sealed record RepairAct(RepairReason Reason, IReadOnlyList<CellChange> Changes, int? Other = null);

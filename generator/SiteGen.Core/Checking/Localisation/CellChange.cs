namespace SiteGen.Core.Checking.Localisation;

/// <summary>One cell to change.</summary>
/// <param name="Cell">Index into <see cref="RepairProblem.Cells"/>.</param>
/// <param name="Value">What stands there; null where it is empty.</param>
/// <param name="Suggested">What would mend it, a figure its kind allows.</param>
public sealed record CellChange(int Cell, decimal? Value, decimal Suggested);

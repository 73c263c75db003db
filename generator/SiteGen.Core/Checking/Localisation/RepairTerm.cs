namespace SiteGen.Core.Checking.Localisation;

/// <summary>One cell's part in a relation.</summary>
/// <param name="Cell">Index into <see cref="RepairProblem.Cells"/>.</param>
/// <param name="Coefficient">1 on the side that says what should stand, −1 on the side that stands there.</param>
public readonly record struct RepairTerm(int Cell, int Coefficient);

namespace SiteGen.Core.Checking.Localisation;

/// <summary>
/// The cells and relations among which wrong figures are looked for: one report's, or several reports' that relations tie together.
/// Figures have at most 18 digits before the point and 10 after it, as <c>FigureReader</c> sees to.
/// </summary>
/// <param name="Cells">The cells.</param>
/// <param name="Relations">The relations, held or not.</param>
public sealed record RepairProblem(IReadOnlyList<RepairCell> Cells, IReadOnlyList<RepairRelation> Relations);

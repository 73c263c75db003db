namespace SiteGen.Core.Checking.Localisation;

/// <summary>Failed relations that are explained together.</summary>
/// <param name="Relations">Indices of the failed relations it mends, in order.</param>
/// <param name="Explanations">The best first, a few at most; each mends all of <paramref name="Relations"/>.</param>
/// <param name="Certainty">Whether the first stands alone.</param>
/// <param name="Count">How many explanations as small were found, listed or not.</param>
public sealed record Repair(IReadOnlyList<int> Relations, IReadOnlyList<Explanation> Explanations, RepairCertainty Certainty, int Count);

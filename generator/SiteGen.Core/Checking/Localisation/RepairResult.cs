namespace SiteGen.Core.Checking.Localisation;

/// <summary>What the search for wrong cells gave.</summary>
/// <param name="Repairs">Each a group of failed relations with its explanations; no relation stands in two.</param>
/// <param name="Unexplained">Failed relations that no small change mends, or none that was found within the bound.</param>
/// <param name="Steps">The steps the search took, never more than <see cref="RepairFinder.MaximumSteps"/>.</param>
public sealed record RepairResult(IReadOnlyList<Repair> Repairs, IReadOnlyList<int> Unexplained, int Steps);

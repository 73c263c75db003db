namespace SiteGen.Site.Pages;

/// <summary>Which relations were checked and what became of them.</summary>
/// <param name="Judged">How many relations were judged.</param>
/// <param name="Held">How many of them hold.</param>
/// <param name="Failed">How many do not, and are not explained.</param>
/// <param name="Rules">One line a rule.</param>
/// <param name="Failures">What does not hold.</param>
/// <param name="Waivers">Discrepancies that are known and explained.</param>
public sealed record RelationSummary(
    int Judged,
    int Held,
    int Failed,
    IReadOnlyList<RuleResult> Rules,
    IReadOnlyList<RelationFinding> Failures,
    IReadOnlyList<RelationFinding> Waivers);

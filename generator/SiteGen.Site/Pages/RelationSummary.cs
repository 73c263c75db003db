namespace SiteGen.Site.Pages;

/// <summary>Which relations were checked and what became of them.</summary>
/// <param name="Judged">How many relations were judged.</param>
/// <param name="Held">How many of them hold.</param>
/// <param name="Rules">One line a rule.</param>
/// <param name="Findings">What does not hold, or is waived.</param>
public sealed record RelationSummary(int Judged, int Held, IReadOnlyList<RuleResult> Rules, IReadOnlyList<RelationFinding> Findings)
{
    public bool AllHold => Judged == Held;
}

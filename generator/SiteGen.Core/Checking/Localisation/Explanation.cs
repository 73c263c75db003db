namespace SiteGen.Core.Checking.Localisation;

/// <summary>A set of changes after which every relation they touch holds.</summary>
/// <param name="Acts">What went wrong, the most telling first.</param>
/// <param name="Cost">How far it is from what people usually do: 0 is most usual. Comparable between explanations of equal size only.</param>
public sealed record Explanation(IReadOnlyList<RepairAct> Acts, int Cost)
{
    /// <summary>Every cell to change.</summary>
    public IEnumerable<CellChange> Changes => Acts.SelectMany(act => act.Changes);
}

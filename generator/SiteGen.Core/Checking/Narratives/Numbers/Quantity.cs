namespace SiteGen.Core.Checking.Narratives.Numbers;

/// <summary>A number of the text that states how many or how much; dates, ordinals and numbers of documents and telephones are none.</summary>
/// <param name="Start">Index of its first character in the paragraph.</param>
/// <param name="End">Index after its measure word.</param>
/// <param name="Value">The value; money in 元.</param>
/// <param name="Step">What one unit of its last printed digit is worth: 1 for 12, 1000 for 1.2万, 0.01 for 3.45%.</param>
/// <param name="Unit">件, 条, 元, …; empty for percentages and bare numbers.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="IsExact">It is stated as it is: not 约, 余, 以上, 超过, each or average.</param>
/// <param name="Depth">How many brackets it stands in.</param>
internal readonly record struct Quantity(int Start, int End, decimal Value, decimal Step, string Unit, QuantityKind Kind, bool IsExact, int Depth)
{
    /// <summary>Written to its last unit: 12000, not 1.2万.</summary>
    public bool IsToTheUnit => Kind == QuantityKind.Count && Step <= 1;
}

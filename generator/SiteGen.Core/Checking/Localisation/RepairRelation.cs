namespace SiteGen.Core.Checking.Localisation;

/// <summary>A relation between cells: it holds when the sum of its terms is 0.</summary>
/// <param name="Terms">Each cell once.</param>
/// <param name="At">The cell of the total it is reported at, one of the terms with coefficient −1.</param>
/// <param name="IsJudged">False where its total is empty or one of its figures cannot be read; it then constrains nothing. An empty part of a judged relation counts as 0.</param>
public sealed record RepairRelation(IReadOnlyList<RepairTerm> Terms, int At, bool IsJudged)
{
    /// <summary>Whether it is to be explained if it fails. Others only bear an explanation out, or rule it out.</summary>
    public bool IsHome { get; init; } = true;
}

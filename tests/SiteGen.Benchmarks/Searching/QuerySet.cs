namespace SiteGen.Benchmarks.Searching;

/// <summary>Queries of one kind and what they cost.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Costs">A query each.</param>
internal sealed record QuerySet(string Kind, IReadOnlyList<QueryCost> Costs);

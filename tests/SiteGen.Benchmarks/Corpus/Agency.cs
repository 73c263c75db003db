namespace SiteGen.Benchmarks.Corpus;

/// <summary>One agency of the corpus with its figures, oldest year first.</summary>
/// <param name="Path">Its folder under <c>content/</c>, with forward slashes.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Short">Its name within its county.</param>
/// <param name="Government">A county's own government.</param>
/// <param name="Rollup">Its tables are the sum of its offices'.</param>
/// <param name="OwnOffice">The county's own office among its subordinates.</param>
/// <param name="Years">The figures of each year.</param>
internal sealed record Agency(string Path, string Name, string Short, bool Government, bool Rollup, bool OwnOffice, IReadOnlyList<Figures> Years);

namespace SiteGen.Site.Comparing;

/// <summary>A row that two forms have in common.</summary>
/// <param name="Label">What the newer form calls it.</param>
/// <param name="Cells">For each column in common the index of its cell in the older and in the newer table; -1 where a form has none.</param>
public sealed record PairedRow(string Label, IReadOnlyList<(int Older, int Newer)> Cells);

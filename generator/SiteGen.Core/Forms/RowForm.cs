namespace SiteGen.Core.Forms;

/// <summary>One row of an official table.</summary>
/// <param name="Id">What the row is known by: 行次 (<c>3.3.1</c>), or its label where the table has no 行次.</param>
/// <param name="Heads">The row heads from the outermost to the innermost, as the form prints them; the last is the CSV's label.</param>
/// <param name="Clause">The 条款 the row belongs to (disclosure); null elsewhere.</param>
/// <param name="Aliases">Shorter wordings that published reports use for the label.</param>
public sealed record RowForm(string Id, IReadOnlyList<string> Heads, string? Clause, IReadOnlyList<string> Aliases)
{
    public string Label => Heads[^1];
}

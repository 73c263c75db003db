namespace SiteGen.Core.Forms;

/// <summary>One column of an official table.</summary>
/// <param name="Id">The CSV's column name, or the 指标.</param>
/// <param name="Heads">The column heads from the outermost to the innermost, as the form prints them.</param>
/// <param name="Aliases">Other wordings that published reports use.</param>
public sealed record ColumnForm(string Id, IReadOnlyList<string> Heads, IReadOnlyList<string> Aliases);

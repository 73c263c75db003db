namespace SiteGen.Core.Diagnostics;

/// <summary>A cell whose change would mend a failed relation, best first in its list.</summary>
/// <param name="Path">The file, as in <see cref="Diagnostic.Path"/>.</param>
/// <param name="Line">1-based line of the cell.</param>
/// <param name="Column">1-based column of the cell's first character.</param>
/// <param name="Row">The row's id (行次) or label.</param>
/// <param name="Cell">The column's name.</param>
/// <param name="Value">The figure that stands there; null for an empty cell.</param>
/// <param name="Suggested">The figure that would mend it.</param>
public sealed record Suspect(string Path, int Line, int Column, string Row, string Cell, decimal? Value, decimal Suggested);

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>A word of a label.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Payload">Rows, columns or a row's id, where the kind has them; otherwise empty.</param>
/// <param name="Start">Where it starts in the paragraph.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Term(TermKind Kind, string Payload, int Start, int End);

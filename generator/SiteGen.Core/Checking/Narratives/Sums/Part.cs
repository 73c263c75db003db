using SiteGen.Core.Checking.Narratives.Numbers;

namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>One item of a list.</summary>
/// <param name="Index">The index of its quantity.</param>
/// <param name="Quantity">Its number.</param>
/// <param name="Label">The words before and right after the number, without punctuation.</param>
/// <param name="Kind">The division it belongs to.</param>
/// <param name="StartsAnew">A semicolon, or a verb that the items before it lack, stands before it: the list may have ended.</param>
internal sealed record Part(int Index, Quantity Quantity, string Label, PartKind Kind, bool StartsAnew);

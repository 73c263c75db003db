using SiteGen.Core.Forms;

namespace SiteGen.Core.Checking.Localisation;

/// <summary>One cell that may be wrong.</summary>
/// <param name="Value">The figure that stands there; null where it is empty or cannot be read.</param>
/// <param name="Kind">What figures it may hold.</param>
/// <param name="Place">Where it stands.</param>
public sealed record RepairCell(decimal? Value, FigureKind Kind, CellPlace Place)
{
    /// <summary>Whether it belongs to the report being checked; all else equal, such a cell is suspected before another report's.</summary>
    public bool IsHome { get; init; } = true;

    /// <summary>What is stated for this cell elsewhere, such as in the text.</summary>
    public IReadOnlyList<decimal> Evidence { get; init; } = [];
}

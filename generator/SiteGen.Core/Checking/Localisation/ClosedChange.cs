namespace SiteGen.Core.Checking.Localisation;

/// <summary>A set of changes that leaves no relation it touches failing.</summary>
/// <param name="Cells">The cells, ascending.</param>
/// <param name="Deltas">What is added to each, in the graph's scaled units.</param>
/// <param name="Mended">The relations that failed before, ascending.</param>
internal sealed record ClosedChange(int[] Cells, Int128[] Deltas, int[] Mended)
{
    /// <summary>What it says as a whole, where it is more than its cells.</summary>
    public RepairReason Whole { get; init; } = RepairReason.Plain;

    /// <summary>How many independent errors it supposes: its cells, or 1 where one slip moved them all.</summary>
    public int Size => Whole == RepairReason.Plain ? Cells.Length : 1;
}

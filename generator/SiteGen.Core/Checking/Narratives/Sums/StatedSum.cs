using SiteGen.Core.Checking.Narratives.Numbers;

namespace SiteGen.Core.Checking.Narratives.Sums;

/// <summary>A total of the text and the parts listed for it.</summary>
/// <param name="Heads">The totals the list may belong to, the likeliest first, by index of the quantity.</param>
/// <param name="Head">The likeliest.</param>
/// <param name="Parts">Its parts, in order.</param>
/// <param name="Trigger">What ties them together.</param>
internal sealed record StatedSum(IReadOnlyList<int> Heads, Quantity Head, IReadOnlyList<Part> Parts, ListTrigger Trigger)
{
    /// <summary>Where the list starts: lists of two measure words that run side by side (1件，收取200元；2件，收取360元) start at one place.</summary>
    public int ListStart { get; init; }

    /// <summary>The words between the last comma and the total.</summary>
    public string HeadLabel { get; init; } = "";
}

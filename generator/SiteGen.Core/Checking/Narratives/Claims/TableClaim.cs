using SiteGen.Core.Checking.Narratives.Numbers;

namespace SiteGen.Core.Checking.Narratives.Claims;

/// <summary>A number of the text that states a figure of the tables.</summary>
/// <param name="Quantity">The number.</param>
/// <param name="Label">The words that label it.</param>
/// <param name="Readings">What it may be, the likeliest first.</param>
/// <param name="Matches">Those it agrees with; none where it agrees with no reading.</param>
internal sealed record TableClaim(Quantity Quantity, string Label, IReadOnlyList<Reading> Readings, IReadOnlyList<Reading> Matches)
{
    /// <summary>The text says that there was none (未收到…): the label is the whole statement.</summary>
    public bool IsAbsence { get; init; }

    public bool Holds => Matches.Count > 0;
}

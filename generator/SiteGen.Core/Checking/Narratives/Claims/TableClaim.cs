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

    /// <summary>The label alone does not settle that it is the table's figure; another claim of the sentence must bear that out.</summary>
    public bool NeedsSupport { get; init; }

    public bool Holds => Matches.Count > 0;

    /// <summary>The same claim with the reading of the same rows as another's first: parts are parts of what was counted before them.</summary>
    public TableClaim Preferring(IReadOnlyList<string> rows) =>
        this with { Readings = [.. Readings.OrderBy(reading => reading.Rows.SequenceEqual(rows, StringComparer.Ordinal) ? 0 : 1)] };
}

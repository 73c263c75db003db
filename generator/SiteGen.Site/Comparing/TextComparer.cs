using DiffPlex;

namespace SiteGen.Site.Comparing;

/// <summary>
/// Finds the sentences that differ between two texts by the shortest edit script (Myers). Its work grows with the length of the texts
/// times the number of differences, so texts past a length no section reaches are not compared at all.
/// </summary>
public static class TextComparer
{
    /// <summary>The sentences of both texts together.</summary>
    public const int SentenceLimit = 4000;

    public static TextComparison Compare(IReadOnlyList<string> older, IReadOnlyList<string> newer)
    {
        if (older.SequenceEqual(newer, StringComparer.Ordinal))
        {
            return new TextComparison([], newer.Count, IsTooLong: false);
        }

        if (older.Count + newer.Count > SentenceLimit)
        {
            return new TextComparison([], 0, IsTooLong: true);
        }

        var difference = Differ.Instance.CreateDiffs(PreparedPieces.Older, PreparedPieces.Newer, ignoreWhiteSpace: false, ignoreCase: false, new PreparedPieces(older, newer));
        var changes = new List<SentenceChange>();
        var added = 0;
        foreach (var block in difference.DiffBlocks)
        {
            for (var index = 0; index < block.DeleteCountA; index++)
            {
                changes.Add(new SentenceChange(older[block.DeleteStartA + index], IsAdded: false));
            }

            for (var index = 0; index < block.InsertCountB; index++)
            {
                changes.Add(new SentenceChange(newer[block.InsertStartB + index], IsAdded: true));
            }

            added += block.InsertCountB;
        }

        return new TextComparison(changes, newer.Count - added, IsTooLong: false);
    }
}

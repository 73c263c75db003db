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

    /// <param name="older">Paragraphs.</param>
    /// <param name="newer">Paragraphs.</param>
    public static TextComparison Compare(IReadOnlyList<string> older, IReadOnlyList<string> newer)
    {
        if (older.SequenceEqual(newer, StringComparer.Ordinal))
        {
            return new TextComparison([], SentenceChunker.Instance.Chunk(Join(newer)).Count, IsTooLong: false);
        }

        var (before, after) = (Join(older), Join(newer));
        if (SentenceChunker.Instance.Chunk(before).Count + SentenceChunker.Instance.Chunk(after).Count > SentenceLimit)
        {
            return new TextComparison([], 0, IsTooLong: true);
        }

        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, SentenceChunker.Instance);
        var changes = new List<SentenceChange>();
        foreach (var block in difference.DiffBlocks)
        {
            for (var index = 0; index < block.DeleteCountA; index++)
            {
                changes.Add(new SentenceChange(difference.PiecesOld[block.DeleteStartA + index], IsAdded: false));
            }

            for (var index = 0; index < block.InsertCountB; index++)
            {
                changes.Add(new SentenceChange(difference.PiecesNew[block.InsertStartB + index], IsAdded: true));
            }
        }

        return new TextComparison(changes, difference.PiecesNew.Count - changes.Count(change => change.IsAdded), IsTooLong: false);
    }

    private static string Join(IReadOnlyList<string> paragraphs) => string.Join(SentenceChunker.ParagraphEnd, paragraphs);
}

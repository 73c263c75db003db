using System.Buffers;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Decides where a passage is cut, so that reports that say the same are cut at the same places: behind punctuation.</summary>
internal static class PieceCutter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(",。;:!?、.)\" " + PieceStore.End);

    /// <returns>The length of the first piece, at least 1.</returns>
    public static int Cut(ReadOnlySpan<char> text, int longest)
    {
        var limit = Math.Min(text.Length, longest);
        for (var index = 1; index < limit; index++)
        {
            if (Stops.Contains(text[index - 1]))
            {
                return index;
            }
        }

        return limit;
    }
}

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// The places of the pieces that stand on many pages, 64 places to a word. Such pieces are the greater part of all that is said, and the pages
/// that say it are neighbours, so a set of them is put together a word at a time.
/// </summary>
internal sealed class PlaceWords
{
    private readonly int[] indexes;
    private readonly List<int> offsets = [0];
    private readonly List<(uint Word, ulong Mask)> words = [];

    private PlaceWords(int pieces) => indexes = new int[pieces];

    /// <param name="offsets">As in <see cref="GramSource"/>.</param>
    /// <param name="places">As in <see cref="GramSource"/>.</param>
    /// <param name="numberBits">As in <see cref="GramSource"/>.</param>
    public static PlaceWords Read(int[] offsets, uint[] places, int numberBits)
    {
        var result = new PlaceWords(offsets.Length - 1);
        var mask = (1u << numberBits) - 1;
        var pages = new HashSet<uint>();
        for (var piece = 0; piece + 1 < offsets.Length; piece++)
        {
            var own = places.AsSpan(offsets[piece], offsets[piece + 1] - offsets[piece]);
            if (own.Length > GramGroupBuilder.Few)
            {
                pages.Clear();
                for (var index = 0; index < own.Length && pages.Count <= GramGroupBuilder.Few; index++)
                {
                    pages.Add(own[index] & mask);
                }

                if (pages.Count > GramGroupBuilder.Few)
                {
                    result.Add(piece, own);
                }
            }
        }

        return result;
    }

    /// <summary>Whether the piece stands on more pages than a leaf names.</summary>
    public bool Has(uint where) => indexes[where & ~GramSource.IsPiece] != 0;

    /// <summary>Ascending; a word comes once more for the places where the piece stands twice, and so on up to <see cref="PlaceMarks.MostCounted"/>.</summary>
    public ReadOnlySpan<(uint Word, ulong Mask)> Of(uint where)
    {
        var index = indexes[where & ~GramSource.IsPiece];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)[offsets[index - 1]..offsets[index]];
    }

    private void Add(int piece, ReadOnlySpan<uint> places)
    {
        Span<ulong> masks = stackalloc ulong[PlaceMarks.MostCounted];
        for (var first = 0; first < places.Length;)
        {
            var word = places[first] >> 6;
            masks.Clear();
            for (; first < places.Length && places[first] >> 6 == word; first++)
            {
                var bit = 1ul << (int)(places[first] & 63);
                for (var plane = 0; bit != 0 && plane < masks.Length; plane++)
                {
                    (masks[plane], bit) = (masks[plane] | bit, masks[plane] & bit);
                }
            }

            for (var plane = 0; plane < masks.Length && masks[plane] != 0; plane++)
            {
                words.Add((word, masks[plane]));
            }
        }

        offsets.Add(words.Count);
        indexes[piece] = offsets.Count - 1;
    }
}

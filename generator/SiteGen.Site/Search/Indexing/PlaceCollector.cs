using System.Numerics;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Gathers the places of many pieces, each once and in order. One instance a thread.</summary>
internal sealed class PlaceCollector(GramSource source)
{
    /// <summary>A leaf names no more pages than this: as many as a page of results shows.</summary>
    public const int Few = 20;

    private readonly int[] few = new int[Few];
    private readonly int[] seen = new int[source.PageCount];
    private readonly ulong[] marks = new ulong[(((long)source.SlotCount << source.NumberBits) + 63) / 64];

    // Which words of the marks are not empty.
    private readonly ulong[] touched = new ulong[(((((long)source.SlotCount << source.NumberBits) + 63) / 64) + 63) / 64];

    private uint[] places = new uint[256];
    private readonly uint numberMask = (1u << source.NumberBits) - 1;
    private int turn;

    /// <summary>The pages, where they are few.</summary>
    /// <returns>False where they are more.</returns>
    public bool TryCollectFew(ReadOnlySpan<GramStart> starts, out ReadOnlySpan<int> pages)
    {
        turn++;
        var count = 0;
        pages = [];
        foreach (var start in starts)
        {
            foreach (var place in PlacesOf(start))
            {
                var page = (int)(place & numberMask);
                if (seen[page] != turn)
                {
                    if (count == Few)
                    {
                        return false;
                    }

                    seen[page] = turn;
                    few[count++] = page;
                }
            }
        }

        Array.Sort(few, 0, count);
        pages = few.AsSpan(0, count);
        return true;
    }

    /// <returns>In ascending order: by slot, then by page; until the next call.</returns>
    public ReadOnlySpan<uint> CollectAll(ReadOnlySpan<GramStart> starts)
    {
        foreach (var start in starts)
        {
            foreach (var place in PlacesOf(start))
            {
                marks[place >> 6] |= 1ul << (int)(place & 63);
                touched[place >> 12] |= 1ul << (int)((place >> 6) & 63);
            }
        }

        var count = 0;
        for (var index = 0; index < touched.Length; index++)
        {
            for (var words = touched[index]; words != 0; words &= words - 1)
            {
                var at = ((uint)index << 6) | (uint)BitOperations.TrailingZeroCount(words);
                if (places.Length < count + 64)
                {
                    Array.Resize(ref places, places.Length * 2);
                }

                for (var word = marks[at]; word != 0; word &= word - 1)
                {
                    places[count++] = (at << 6) | (uint)BitOperations.TrailingZeroCount(word);
                }

                marks[at] = 0;
            }

            touched[index] = 0;
        }

        return places.AsSpan(0, count);
    }

    private ReadOnlySpan<uint> PlacesOf(GramStart start) =>
        source.Places.AsSpan(source.Offsets[start.Piece], source.Offsets[start.Piece + 1] - source.Offsets[start.Piece]);
}

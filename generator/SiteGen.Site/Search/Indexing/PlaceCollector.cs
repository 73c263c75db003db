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
    private readonly List<int> touched = [];
    private readonly List<uint> places = [];
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

    /// <returns>In ascending order: by slot, then by page.</returns>
    public List<uint> CollectAll(ReadOnlySpan<GramStart> starts)
    {
        touched.Clear();
        places.Clear();
        foreach (var start in starts)
        {
            foreach (var place in PlacesOf(start))
            {
                ref var word = ref marks[place >> 6];
                if (word == 0)
                {
                    touched.Add((int)(place >> 6));
                }

                word |= 1ul << (int)(place & 63);
            }
        }

        touched.Sort();
        foreach (var index in touched)
        {
            for (var word = marks[index]; word != 0; word &= word - 1)
            {
                places.Add(((uint)index << 6) | (uint)BitOperations.TrailingZeroCount(word));
            }

            marks[index] = 0;
        }

        return places;
    }

    private ReadOnlySpan<uint> PlacesOf(GramStart start) =>
        source.Places.AsSpan(source.Offsets[start.Piece], source.Offsets[start.Piece + 1] - source.Offsets[start.Piece]);
}

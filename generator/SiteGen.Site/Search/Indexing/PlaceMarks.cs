using System.Numerics;
using System.Runtime.InteropServices;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Puts together the places of many pieces, each once and in order. One instance a thread.</summary>
internal sealed class PlaceMarks(GramSource source)
{
    private readonly ulong[] marks = new ulong[WordsFor(source)];
    private readonly ulong[] twice = new ulong[WordsFor(source)];

    // Which words of the marks are not empty.
    private readonly ulong[] touched = new ulong[(WordsFor(source) + 63) / 64];

    private readonly List<int> again = [];
    private uint[] places = new uint[256];

    /// <summary>The places of the last <see cref="Collect"/>, ascending.</summary>
    public ReadOnlySpan<uint> Places => places.AsSpan(0, Count);

    /// <summary>The indexes of those of them that were met more than once, ascending.</summary>
    public ReadOnlySpan<int> Again => CollectionsMarshal.AsSpan(again);

    public int Count { get; private set; }

    public void Collect(ReadOnlySpan<GramStart> starts)
    {
        foreach (var start in starts)
        {
            var where = start.Where;
            if (where < GramSource.IsPiece)
            {
                Mark(where >> 6, 1ul << (int)(where & 63));
            }
            else if (source.Words.Has(where))
            {
                foreach (var (word, mask) in source.Words.Of(where))
                {
                    Mark(word, mask);
                }
            }
            else
            {
                foreach (var place in source.PlacesOf(where))
                {
                    Mark(place >> 6, 1ul << (int)(place & 63));
                }
            }
        }

        Count = 0;
        again.Clear();
        for (var index = 0; index < touched.Length; index++)
        {
            for (var words = touched[index]; words != 0; words &= words - 1)
            {
                Take(((uint)index << 6) | (uint)BitOperations.TrailingZeroCount(words));
            }

            touched[index] = 0;
        }
    }

    private static int WordsFor(GramSource source) => checked((int)((((long)source.SlotCount << source.NumberBits) + 63) / 64));

    private void Mark(uint word, ulong mask)
    {
        var before = marks[word];
        marks[word] = before | mask;
        if (before == 0)
        {
            touched[word >> 6] |= 1ul << (int)(word & 63);
        }
        else if ((before & mask) != 0)
        {
            twice[word] |= before & mask;
        }
    }

    private void Take(uint word)
    {
        if (places.Length < Count + 64)
        {
            Array.Resize(ref places, places.Length * 2);
        }

        for (var (bits, doubled) = (marks[word], twice[word]); bits != 0; bits &= bits - 1)
        {
            if ((doubled & bits & (0 - bits)) != 0)
            {
                again.Add(Count);
            }

            places[Count++] = (word << 6) | (uint)BitOperations.TrailingZeroCount(bits);
        }

        marks[word] = 0;
        twice[word] = 0;
    }
}

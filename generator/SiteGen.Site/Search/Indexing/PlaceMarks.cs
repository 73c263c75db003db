using System.Numerics;

namespace SiteGen.Site.Search.Indexing;

/// <summary>The places of many pieces, each once and in order, and which of them were met twice. One instance a thread and depth of the tree.</summary>
internal sealed class PlaceMarks(GramSource source)
{
    private readonly ulong[] marks = new ulong[WordsFor(source)];
    private readonly ulong[] twice = new ulong[WordsFor(source)];

    // Which words of the marks are not empty.
    private readonly ulong[] touched = new ulong[(WordsFor(source) + 63) / 64];

    public void Add(ReadOnlySpan<GramStart> starts)
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
    }

    /// <summary>Adds these places to others, which were met apart from them, and begins anew.</summary>
    public void MoveTo(PlaceMarks other)
    {
        for (var index = 0; index < touched.Length; index++)
        {
            for (var words = touched[index]; words != 0; words &= words - 1)
            {
                var word = ((uint)index << 6) | (uint)BitOperations.TrailingZeroCount(words);
                other.Mark(word, marks[word]);
                other.twice[word] |= twice[word];
            }
        }

        Clear();
    }

    public void Clear()
    {
        for (var index = 0; index < touched.Length; index++)
        {
            for (var words = touched[index]; words != 0; words &= words - 1)
            {
                var word = (index << 6) | BitOperations.TrailingZeroCount(words);
                marks[word] = 0;
                twice[word] = 0;
            }

            touched[index] = 0;
        }
    }

    /// <param name="places">Takes the places, ascending.</param>
    /// <param name="again">Takes the indexes of those of them that were met more than once, ascending.</param>
    public void Read(List<uint> places, List<int> again)
    {
        places.Clear();
        again.Clear();
        for (var index = 0; index < touched.Length; index++)
        {
            for (var words = touched[index]; words != 0; words &= words - 1)
            {
                var word = ((uint)index << 6) | (uint)BitOperations.TrailingZeroCount(words);
                for (var (bits, doubled) = (marks[word], twice[word]); bits != 0; bits &= bits - 1)
                {
                    if ((doubled & bits & (0 - bits)) != 0)
                    {
                        again.Add(places.Count);
                    }

                    places.Add((word << 6) | (uint)BitOperations.TrailingZeroCount(bits));
                }
            }
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
}

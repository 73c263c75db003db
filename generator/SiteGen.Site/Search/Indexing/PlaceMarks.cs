using System.Numerics;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// The places of many pieces, each once and in order, and how often each was met, up to <see cref="MostCounted"/>. One instance a thread and depth of
/// the tree.
/// </summary>
internal sealed class PlaceMarks(GramSource source)
{
    /// <summary>Stands for itself and whatever is more.</summary>
    public const int MostCounted = 4;

    // A bit a place: met at all, met twice, three times, as often as is counted.
    private readonly ulong[] marks = new ulong[WordsFor(source)];
    private readonly ulong[] twice = new ulong[WordsFor(source)];
    private readonly ulong[] thrice = new ulong[WordsFor(source)];
    private readonly ulong[] often = new ulong[WordsFor(source)];

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
                other.Sum(word, marks[word], twice[word], thrice[word], often[word]);
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
                thrice[word] = 0;
                often[word] = 0;
            }

            touched[index] = 0;
        }
    }

    /// <param name="places">Takes the places, ascending.</param>
    /// <param name="again">
    /// Take, ascending, the indexes of those of the places that were met twice, the indexes among these of those met three times, and so on.
    /// </param>
    public void Read(List<uint> places, ReadOnlySpan<List<int>> again)
    {
        places.Clear();
        foreach (var list in again)
        {
            list.Clear();
        }

        for (var index = 0; index < touched.Length; index++)
        {
            for (var words = touched[index]; words != 0; words &= words - 1)
            {
                var word = ((uint)index << 6) | (uint)BitOperations.TrailingZeroCount(words);
                var doubled = twice[word];
                for (var bits = marks[word]; bits != 0; bits &= bits - 1)
                {
                    var bit = bits & (0 - bits);
                    if ((doubled & bit) != 0)
                    {
                        ReadAgain(word, bit, places.Count, again);
                    }

                    places.Add((word << 6) | (uint)BitOperations.TrailingZeroCount(bits));
                }
            }
        }
    }

    private static int WordsFor(GramSource source) => checked((int)((((long)source.SlotCount << source.NumberBits) + 63) / 64));

    private void ReadAgain(uint word, ulong bit, int place, ReadOnlySpan<List<int>> again)
    {
        if ((thrice[word] & bit) != 0)
        {
            if ((often[word] & bit) != 0)
            {
                again[2].Add(again[1].Count);
            }

            again[1].Add(again[0].Count);
        }

        again[0].Add(place);
    }

    private void Mark(uint word, ulong mask)
    {
        var before = marks[word];
        marks[word] = before | mask;
        if (before == 0)
        {
            touched[word >> 6] |= 1ul << (int)(word & 63);
        }
        else if ((mask &= before) != 0)
        {
            before = twice[word];
            twice[word] = before | mask;
            mask &= before;
            before = thrice[word];
            thrice[word] = before | mask;
            often[word] |= before & mask;
        }
    }

    private void Sum(uint word, ulong once, ulong two, ulong three, ulong four)
    {
        var (ownOnce, ownTwo, ownThree) = (marks[word], twice[word], thrice[word]);
        if (ownOnce == 0)
        {
            touched[word >> 6] |= 1ul << (int)(word & 63);
        }

        marks[word] = ownOnce | once;
        twice[word] = ownTwo | two | (ownOnce & once);
        thrice[word] = ownThree | three | (ownTwo & once) | (ownOnce & two);
        often[word] |= four | (ownThree & once) | (ownTwo & two) | (ownOnce & three);
    }
}

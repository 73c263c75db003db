namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Makes the grams that begin with one character: a suffix tree, cut where few pages are left (a leaf, whose pages are looked at one by one)
/// and at the greatest length of a gram, without the nodes that say what the next one says. So whatever stands in the texts leads to one item.
/// One instance a thread.
/// </summary>
internal sealed class GramGroupBuilder(GramSource source)
{
    private readonly char[] text = source.Pieces.Characters;
    private readonly PlaceCollector places = new(source);
    private readonly BitWriter lists = new();
    private readonly PlaceListWriter listWriter = new(source);
    private List<GramItem> items = [];
    private GramStart[] starts = [];
    private ulong[] keys = [];

    /// <param name="group">The places in the text where the character stands and a gram begins; they are put in order.</param>
    public GramGroup Build(GramStart[] group)
    {
        starts = group;
        keys = new ulong[group.Length];
        items = [];
        lists.Clear();
        Sort(0, group.Length, 1);
        Walk(0, group.Length, 1, 1);
        return new GramGroup(items, lists.Written.ToArray());
    }

    /// <param name="low">The first of the starts that share the gram.</param>
    /// <param name="high">Behind the last.</param>
    /// <param name="depth">The gram's length.</param>
    /// <param name="sorted">From where on four characters are sorted.</param>
    private void Walk(int low, int high, int depth, int sorted)
    {
        var begin = lists.Length;
        if (places.TryCollectFew(starts.AsSpan(low, high - low), out var few))
        {
            NumberListWriter.Write(lists, few, 0, source.PageCount - 1);
            lists.Align();
            items.Add(new GramItem(starts[low].Position, (byte)depth, (byte)few.Length, begin, lists.Length - begin));
            return;
        }

        while (depth < SearchIndexBuilder.GramLength)
        {
            if (depth == sorted + 4)
            {
                Sort(low, high, depth);
                sorted = depth;
            }

            var next = CharacterAt(low, depth, sorted);
            if (next == 0 || next != CharacterAt(high - 1, depth, sorted))
            {
                break;
            }

            depth++;
        }

        listWriter.Write(lists, places.CollectAll(starts.AsSpan(low, high - low)));
        items.Add(new GramItem(starts[low].Position, (byte)depth, 0, begin, lists.Length - begin));
        if (depth == SearchIndexBuilder.GramLength)
        {
            return;
        }

        for (var first = low; first < high;)
        {
            var next = CharacterAt(first, depth, sorted);
            var last = first + 1;
            while (last < high && CharacterAt(last, depth, sorted) == next)
            {
                last++;
            }

            if (next != 0)
            {
                Walk(first, last, depth + 1, sorted);
            }

            first = last;
        }
    }

    private char CharacterAt(int index, int depth, int sorted) => (char)(keys[index] >> (16 * (3 - (depth - sorted))));

    private void Sort(int low, int high, int depth)
    {
        for (var index = low; index < high; index++)
        {
            keys[index] = KeyAt(starts[index].Position + depth);
        }

        Array.Sort(keys, starts, low, high - low);
    }

    // Four characters; none from the end of the piece on.
    private ulong KeyAt(int position)
    {
        ulong key = 0;
        for (var index = 0; index < 4; index++)
        {
            var unit = text[position + index];
            if (unit == PieceStore.End)
            {
                return key << (16 * (4 - index));
            }

            key = (key << 16) | unit;
        }

        return key;
    }
}

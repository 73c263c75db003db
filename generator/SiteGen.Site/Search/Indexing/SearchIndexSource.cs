namespace SiteGen.Site.Search.Indexing;

/// <summary>Puts what the map gathered, in whatever order it did, into one that depends on the texts alone.</summary>
internal static class SearchIndexSource
{
    public static (GramSource Source, IReadOnlyList<SearchSlot> Slots) Read(SearchIndexBuilder index)
    {
        var slots = index.Slots.Order().ToList();
        var pieces = index.Pieces.Freeze();
        var offsets = new int[pieces.Count + 1];
        foreach (var page in index.Pages)
        {
            foreach (var (_, first, count) in page.Read())
            {
                foreach (var ticket in page.Values.AsSpan(first, count))
                {
                    offsets[pieces.NumberOf(ticket) + 1]++;
                }
            }
        }

        for (var piece = 0; piece < pieces.Count; piece++)
        {
            offsets[piece + 1] = checked(offsets[piece] + offsets[piece + 1]);
        }

        if (slots.Count > (int)(GramSource.IsPiece >> index.NumberBits))
        {
            throw new InvalidOperationException($"{slots.Count} kinds of places on {index.Pages.Count} pages are more than the index can number.");
        }

        var places = new uint[offsets[^1]];
        var next = offsets.AsSpan(0, pieces.Count).ToArray();
        for (var rank = 0; rank < slots.Count; rank++)
        {
            var slot = IndexOf(index.Slots, slots[rank]);
            for (var number = 0; number < index.Pages.Count; number++)
            {
                var place = ((uint)rank << index.NumberBits) | (uint)number;
                foreach (var (own, first, count) in index.Pages[number].Read())
                {
                    if (own == slot)
                    {
                        foreach (var ticket in index.Pages[number].Values.AsSpan(first, count))
                        {
                            places[next[pieces.NumberOf(ticket)]++] = place;
                        }
                    }
                }
            }
        }

        index.DropPages();
        var words = PlaceWords.Read(offsets, places, index.NumberBits);
        return (new GramSource(pieces, offsets, places, words, index.NumberBits, slots.Count, index.Numbering.Count), slots);
    }

    private static int IndexOf(IReadOnlyList<SearchSlot> slots, SearchSlot slot)
    {
        var index = 0;
        while (slots[index] != slot)
        {
            index++;
        }

        return index;
    }
}

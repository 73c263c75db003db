namespace SiteGen.Site.Search.Indexing;

/// <summary>Puts what the map gathered, in whatever order it did, into one that depends on the texts alone.</summary>
internal static class SearchIndexSource
{
    public static (GramSource Source, IReadOnlyList<SearchSlot> Slots) Read(SearchIndexBuilder index)
    {
        var used = index.ReadSlots();
        var slots = used.Order().ToList();
        var ranks = Array.ConvertAll(used, slot => (uint)slots.IndexOf(slot));
        var (offsets, places) = index.Pieces.ReadPlaces();
        var bits = index.NumberBits;
        var mask = (1u << bits) - 1;
        foreach (ref var place in places.AsSpan())
        {
            place = (ranks[place >> bits] << bits) | (place & mask);
        }

        return (new GramSource(index.Pieces, offsets, places, bits, slots.Count, index.Numbering.Count), slots);
    }
}

namespace SiteGen.Site.Search.Indexing;

/// <summary>Writes places slot by slot: what stands in every report stands in the same slot of each, and so takes next to nothing.</summary>
internal sealed class PlaceListWriter(GramSource source)
{
    private readonly List<(uint Slot, int Count)> runs = [];
    private int[] numbers = new int[256];

    /// <param name="writer">Takes the number of slots, each slot's distance from the one before and its number of pages, then the pages' bits.</param>
    /// <param name="places">Ascending.</param>
    public void Write(BitWriter writer, ReadOnlySpan<uint> places)
    {
        if (numbers.Length < places.Length)
        {
            numbers = new int[places.Length * 2];
        }

        runs.Clear();
        for (var first = 0; first < places.Length;)
        {
            var slot = places[first] >> source.NumberBits;
            var lowest = slot << source.NumberBits;
            var last = first;
            for (; last < places.Length && places[last] >> source.NumberBits == slot; last++)
            {
                numbers[last] = (int)(places[last] - lowest);
            }

            runs.Add((slot, last - first));
            first = last;
        }

        writer.WriteNumber((uint)runs.Count);
        var before = 0u;
        foreach (var (slot, count) in runs)
        {
            writer.WriteNumber(slot - before);
            writer.WriteNumber((uint)count);
            before = slot;
        }

        var start = 0;
        foreach (var (_, count) in runs)
        {
            NumberListWriter.Write(writer, numbers.AsSpan(start, count), 0, source.PageCount - 1);
            start += count;
        }

        writer.Align();
    }
}

using System.Runtime.InteropServices;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Writes places slot by slot: what stands in every report stands in the same slot of each, and so takes next to nothing.</summary>
internal sealed class PlaceListWriter(GramSource source)
{
    private readonly List<(uint Slot, int Start, int Count)> runs = [];
    private readonly List<int> numbers = [];

    /// <param name="writer">Takes the number of slots, each slot's distance from the one before and its number of pages, then the pages' bits.</param>
    /// <param name="places">Ascending.</param>
    public void Write(BitWriter writer, List<uint> places)
    {
        runs.Clear();
        numbers.Clear();
        foreach (var place in places)
        {
            var slot = place >> source.NumberBits;
            if (runs.Count == 0 || runs[^1].Slot != slot)
            {
                runs.Add((slot, numbers.Count, 0));
            }

            runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            numbers.Add((int)(place & ((1u << source.NumberBits) - 1)));
        }

        writer.WriteNumber((uint)runs.Count);
        var before = 0u;
        foreach (var (slot, _, count) in runs)
        {
            writer.WriteNumber(slot - before);
            writer.WriteNumber((uint)count);
            before = slot;
        }

        foreach (var (_, start, count) in runs)
        {
            NumberListWriter.Write(writer, CollectionsMarshal.AsSpan(numbers).Slice(start, count), 0, source.PageCount - 1);
        }

        writer.Align();
    }
}

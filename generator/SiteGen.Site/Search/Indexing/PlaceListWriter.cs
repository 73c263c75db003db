using System.Runtime.InteropServices;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Writes places slot by slot: what stands in every report stands in the same slot of each, and so takes next to nothing.</summary>
internal sealed class PlaceListWriter(GramSource source)
{
    private readonly List<(uint Slot, int Count)> runs = [];
    private readonly List<uint> places = [];
    private readonly List<int>[] again = [.. Enumerable.Range(2, PlaceMarks.MostCounted - 1).Select(_ => new List<int>())];
    private int[] numbers = new int[256];

    /// <param name="writer">
    /// Takes the number of slots, each slot's distance from the one before and its number of pages, then the pages' bits; of joints, then, how many of
    /// the places hold the gram twice and which, and if there are any, how many of these hold it three times and which, and so on.
    /// </param>
    /// <param name="marks">The places.</param>
    /// <param name="isJoint">Whether the gram is long enough that phrases are put together at it.</param>
    public void Write(BitWriter writer, PlaceMarks marks, bool isJoint)
    {
        marks.Read(places, again);
        if (numbers.Length < places.Count)
        {
            numbers = new int[places.Count * 2];
        }

        runs.Clear();
        var all = CollectionsMarshal.AsSpan(places);
        for (var first = 0; first < all.Length;)
        {
            var slot = all[first] >> source.NumberBits;
            var lowest = slot << source.NumberBits;
            var last = first;
            for (; last < all.Length && all[last] >> source.NumberBits == slot; last++)
            {
                numbers[last] = (int)(all[last] - lowest);
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
        var among = all.Length;
        for (var times = 0; isJoint && times < again.Length && among > 0; times++)
        {
            writer.WriteNumber((uint)again[times].Count);
            NumberListWriter.Write(writer, CollectionsMarshal.AsSpan(again[times]), 0, among - 1);
            writer.Align();
            among = again[times].Count;
        }
    }
}

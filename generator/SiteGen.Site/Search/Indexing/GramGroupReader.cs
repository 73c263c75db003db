using System.Collections.Concurrent;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Goes through the grams in order, some groups of one first character at a time, which all processors make. What they give depends on
/// the texts alone, not on when it was made.
/// </summary>
internal static class GramGroupReader
{
    /// <summary>How many beginnings of grams are in memory at once, unless one character has more.</summary>
    private const int WaveStarts = 4_000_000;

    public static IEnumerable<IReadOnlyList<GramGroup>> Read(GramSource source, CancellationToken cancellation)
    {
        var counts = CountByCharacter(source.Pieces);
        var known = new EncodedListCache();
        var builders = new ConcurrentBag<GramGroupBuilder>();
        for (var first = 0; first < counts.Length;)
        {
            var last = first;
            long sum = 0;
            while (last < counts.Length && (sum == 0 || sum + counts[last] <= WaveStarts))
            {
                sum += counts[last++];
            }

            var groups = Collect(source, counts, first, last);
            var made = new GramGroup[groups.Count];
            // The largest first, or one processor ends alone.
            var order = Enumerable.Range(0, groups.Count).OrderByDescending(index => groups[index].Starts.Length).ToArray();
            Parallel.ForEach(
                Partitioner.Create(order.AsEnumerable(), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                index =>
                {
                    var builder = builders.TryTake(out var free) ? free : new GramGroupBuilder(source, known);
                    made[index] = builder.Build(groups[index].Starts, groups[index].Keys);
                    groups[index] = ([], []);
                    builders.Add(builder);
                });
            yield return made;
            first = last;
        }
    }

    private static int[] CountByCharacter(PieceText pieces)
    {
        var counts = new int[0x10000];
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            foreach (var unit in pieces.Characters.AsSpan(pieces.Starts[piece], pieces.Counts[piece]))
            {
                counts[unit]++;
            }
        }

        counts[PieceStore.End] = 0;
        return counts;
    }

    private static List<(GramStart[] Starts, ulong[] Keys)> Collect(GramSource source, int[] counts, int first, int last)
    {
        var pieces = source.Pieces;
        var groups = new (GramStart[] Starts, ulong[] Keys)[last - first];
        for (var unit = first; unit < last; unit++)
        {
            groups[unit - first] = (new GramStart[counts[unit]], new ulong[counts[unit]]);
        }

        var next = new int[last - first];
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var where = source.WhereOf(piece);
            var start = pieces.Starts[piece];
            var end = start + pieces.Counts[piece];
            for (var position = start; position < end; position++)
            {
                var unit = pieces.Characters[position] - first;
                if ((uint)unit < (uint)groups.Length && counts[unit + first] > 0)
                {
                    var index = next[unit]++;
                    groups[unit].Starts[index] = new GramStart(position, where);
                    groups[unit].Keys[index] = GramGroupBuilder.KeyAt(pieces.Characters, position + 1);
                }
            }
        }

        return [.. groups.Where(group => group.Starts.Length > 0)];
    }
}

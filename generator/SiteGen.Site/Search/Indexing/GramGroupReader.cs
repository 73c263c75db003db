using System.Collections.Concurrent;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Goes through the grams in order, one group a first character. Some groups at a time are made by all processors; what they give depends on
/// the texts alone, not on when it was made.
/// </summary>
internal static class GramGroupReader
{
    /// <summary>How many beginnings of grams are in memory at once, unless one character has more.</summary>
    private const int WaveStarts = 4_000_000;

    public static IEnumerable<GramGroup> Read(GramSource source, CancellationToken cancellation)
    {
        var counts = CountByCharacter(source.Pieces);
        for (var first = 0; first < counts.Length;)
        {
            var last = first;
            long sum = 0;
            while (last < counts.Length && (sum == 0 || sum + counts[last] <= WaveStarts))
            {
                sum += counts[last++];
            }

            var groups = Collect(source.Pieces, counts, first, last);
            var made = new GramGroup[groups.Count];
            var builders = new ConcurrentBag<GramGroupBuilder>();
            // The largest first, or one processor ends alone.
            var order = Enumerable.Range(0, groups.Count).OrderByDescending(index => groups[index].Length).ToArray();
            Parallel.ForEach(
                Partitioner.Create(order.AsEnumerable(), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                index =>
                {
                    var builder = builders.TryTake(out var free) ? free : new GramGroupBuilder(source);
                    made[index] = builder.Build(groups[index]);
                    builders.Add(builder);
                });
            foreach (var group in made)
            {
                yield return group;
            }

            first = last;
        }
    }

    private static int[] CountByCharacter(PieceStore pieces)
    {
        var counts = new int[0x10000];
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            foreach (var unit in pieces.Text.Slice(pieces.StartOf(piece), pieces.CountOf(piece)))
            {
                counts[unit]++;
            }
        }

        counts[PieceStore.End] = 0;
        return counts;
    }

    private static List<GramStart[]> Collect(PieceStore pieces, int[] counts, int first, int last)
    {
        var groups = new GramStart[last - first][];
        for (var unit = first; unit < last; unit++)
        {
            groups[unit - first] = new GramStart[counts[unit]];
        }

        var next = new int[last - first];
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var start = pieces.StartOf(piece);
            var end = start + pieces.CountOf(piece);
            for (var position = start; position < end; position++)
            {
                var unit = pieces.Characters[position] - first;
                if ((uint)unit < (uint)groups.Length && counts[unit + first] > 0)
                {
                    groups[unit][next[unit]++] = new GramStart(position, piece);
                }
            }
        }

        return [.. groups.Where(group => group.Length > 0)];
    }
}

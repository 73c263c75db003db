using System.Runtime.InteropServices;

namespace SiteGen.Core.Checking.Repetition;

/// <summary>
/// Finds for each of many sketches the one most like it, without comparing all with all: only those that agree in all of some six
/// neighbouring bins are compared. That misses one pair in two thousand of those that share nine tenths of their text, and leaves out
/// ninety-nine of a hundred that share four tenths, as two reports on one subject do.
/// </summary>
internal static class ClosestSketches
{
    private const int BandSize = 6;

    // A wording that thousands share is compared with some of them: each still finds a repeat, and the work stays linear.
    private const int MostPartners = 32;

    /// <param name="sketches">In an order that does not depend on how they were read.</param>
    /// <returns>For each the index of the closest other, the first of equally close ones, and in how many bins they agree; -1 and 0 where none is close.</returns>
    public static IReadOnlyList<(int Other, int Agreement)> Find(IReadOnlyList<TextSketch> sketches)
    {
        var closest = new (int Other, int Agreement)[sketches.Count];
        Array.Fill(closest, (-1, 0));
        var buckets = new Dictionary<(ulong, uint), List<int>>();
        for (var band = 0; band + BandSize <= TextSketch.Size; band += BandSize)
        {
            buckets.Clear();
            for (var index = 0; index < sketches.Count; index++)
            {
                var bins = MemoryMarshal.AsBytes(sketches[index].Bins.Slice(band, BandSize));
                var key = (MemoryMarshal.Read<ulong>(bins), MemoryMarshal.Read<uint>(bins[sizeof(ulong)..]));
                ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _);
                bucket ??= [];
                foreach (var other in bucket)
                {
                    if (closest[index].Agreement == TextSketch.Size && closest[other].Agreement == TextSketch.Size)
                    {
                        continue;
                    }

                    var agreement = sketches[index].Agreement(sketches[other]);
                    closest[index] = Closer(closest[index], (other, agreement));
                    closest[other] = Closer(closest[other], (index, agreement));
                }

                if (bucket.Count < MostPartners)
                {
                    bucket.Add(index);
                }
            }
        }

        return closest;
    }

    private static (int Other, int Agreement) Closer((int Other, int Agreement) known, (int Other, int Agreement) found) =>
        found.Agreement > known.Agreement || (found.Agreement == known.Agreement && found.Other < known.Other) ? found : known;
}

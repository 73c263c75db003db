namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same corpus on every machine and every version of .NET, which
/// the library's own generator does not promise.
/// </summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong state = seed;

    /// <returns>0 up to, not including, <paramref name="bound"/>.</returns>
    public int Next(int bound)
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }

    /// <returns><paramref name="low"/> up to and including <paramref name="high"/>.</returns>
    public int Between(int low, int high) => low + Next(high - low + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <returns>That many different items in random order; all of them where there are fewer.</returns>
    public IReadOnlyList<T> PickSeveral<T>(IReadOnlyList<T> from, int count)
    {
        var left = new List<T>(from);
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            int index = Next(left.Count);
            picked.Add(left[index]);
            left.RemoveAt(index);
        }

        return picked;
    }
}

namespace SiteGen.Site.Search.Indexing;

/// <summary>The pieces of one page, slot by slot: for each the slot, how many pieces and their tickets.</summary>
/// <param name="Values">The runs, one behind the other.</param>
internal readonly record struct PageRuns(uint[] Values)
{
    public IEnumerable<(int Slot, int First, int Count)> Read()
    {
        for (var at = 0; at < Values.Length; at += 2 + (int)Values[at + 1])
        {
            yield return ((int)Values[at], at + 2, (int)Values[at + 1]);
        }
    }
}

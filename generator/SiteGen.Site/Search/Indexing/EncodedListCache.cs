using System.Collections.Concurrent;

namespace SiteGen.Site.Search.Indexing;

/// <summary>The long lists that were made, by the pieces they were made from, so that a list is not made again for every gram of a sentence.</summary>
internal sealed class EncodedListCache
{
    private readonly ConcurrentDictionary<(ulong Pieces, int Count), EncodedList> lists = new();

    /// <param name="pieces">A sum over the pieces that stands for them.</param>
    /// <param name="count">How many they are.</param>
    public EncodedList? Find(ulong pieces, int count) => lists.GetValueOrDefault((pieces, count));

    public EncodedList Keep(ulong pieces, int count, EncodedList list) =>
        list.Bytes.Length <= GramIndexWriter.ShortList ? list : lists.GetOrAdd((pieces, count), list);
}

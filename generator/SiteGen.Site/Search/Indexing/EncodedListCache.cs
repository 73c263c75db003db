using System.Collections.Concurrent;

namespace SiteGen.Site.Search.Indexing;

/// <summary>The long lists that were made, by the pieces they were made from, so that a list is not made again for every gram of a sentence.</summary>
internal sealed class EncodedListCache
{
    private readonly ConcurrentDictionary<ListKey, EncodedList> lists = new();

    public EncodedList? Find(ListKey key) => lists.GetValueOrDefault(key);

    /// <returns>The list that is kept for the key: another thread may have been first.</returns>
    public EncodedList Keep(ListKey key, EncodedList list) =>
        list.Bytes.Length <= GramIndexWriter.ShortList ? list : lists.GetOrAdd(key, list);
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SiteGen.Site.Tests.Search.Indexing;

/// <summary>Reads the scripts of an index back, as plainly as can be: no code is shared with who wrote them.</summary>
/// <param name="files">The scripts by name.</param>
internal sealed class SearchIndexReader(IReadOnlyDictionary<string, byte[]> files)
{
    private readonly JsonElement catalogue = JsonDocument.Parse(Data(files.Single(file => file.Key.StartsWith("catalog-", StringComparison.Ordinal)).Value)).RootElement;

    public IReadOnlyList<(string Anchor, int Section)> Slots => [.. catalogue.GetProperty("slots").EnumerateArray().Select(slot => (slot[0].GetString()!, slot[1].GetInt32()))];

    public int GramLength => Number("gramLength");

    public int JointLength => Number("jointLength");

    private int LeafPages => Number("leafPages");

    private int PageCount => Number("pages");

    /// <param name="gram">No longer than a gram of the index can be.</param>
    /// <returns>Null where no page can hold the gram.</returns>
    public Found? Find(string gram)
    {
        var shards = Strings(Data(files.Single(file => file.Key.StartsWith("catalog-", StringComparison.Ordinal)).Value), "\"shards\":");
        if (Last(shards, gram) is not { } page || Last(Strings(Data(files[$"d-{page}.js"]), ""), gram) is not { } shard)
        {
            return null;
        }

        var items = ReadShard(Data(files[$"g-{shard}.js"]));
        var index = items.FindIndex(item => string.CompareOrdinal(item.Gram, gram) >= 0);
        if (index >= 0 && items[index].Gram.StartsWith(gram, StringComparison.Ordinal))
        {
            return Read(items[index]);
        }

        var before = (index < 0 ? items.Count : index) - 1;
        if (before < 0 || items[before].Pages == 0)
        {
            return null;
        }

        var leaf = items[before];
        var branch = leaf.Pages > LeafPages ? leaf.Gram : leaf.Gram[..Math.Max(1, leaf.Gram.Length - 1)];
        return gram.StartsWith(branch, StringComparison.Ordinal) ? Read(leaf) : null;
    }

    private int Number(string name) => catalogue.GetProperty(name).GetInt32();

    private Found Read(Item item)
    {
        if (item.Pages > 0)
        {
            return new Found(false, [.. new BitReader(item.List).Numbers(item.Pages, PageCount - 1)], [], new Dictionary<(int Slot, int Page), int>(), item.Gram);
        }

        var reader = new BitReader(item.File is null ? item.List : Convert.FromBase64String(Strings(Data(files[$"l-{item.File}.js"]), "")[0])) { Position = item.Start };
        var runs = Enumerable.Range(0, reader.Number()).Select(_ => (Distance: reader.Number(), Count: reader.Number())).ToList();
        var places = new List<(int Slot, int Page)>();
        var slot = 0;
        foreach (var (distance, count) in runs)
        {
            slot += distance;
            places.AddRange(reader.Numbers(count, PageCount - 1).Select(page => (slot, page)));
        }

        return new Found(true, [.. places.Select(place => place.Page).Distinct()], places, item.Gram.Length < JointLength ? new() : ReadAgain(reader, places), item.Gram);
    }

    private static Dictionary<(int Slot, int Page), int> ReadAgain(BitReader reader, List<(int Slot, int Page)> places)
    {
        var again = new Dictionary<(int Slot, int Page), int>();
        for (var times = 2; times <= Found.MostCounted && places.Count > 0; times++)
        {
            places = [.. reader.Joint(places.Count - 1).Select(index => places[index])];
            foreach (var place in places)
            {
                again[place] = times;
            }
        }

        return again;
    }

    private static List<Item> ReadShard(string data)
    {
        var (letters, bytes) = Strings(data, "") is [var first, var second] ? (first, Convert.FromBase64String(second)) : throw new InvalidDataException(data);
        var reader = new BitReader(bytes);
        var items = new List<Item>();
        var (gram, used) = ("", 0);
        while (reader.Position < bytes.Length)
        {
            var lengths = reader.Byte();
            var (shared, added) = (lengths >> 4, (lengths & 15) + 1 - (lengths >> 4));
            gram = string.Concat(gram.AsSpan(0, shared), letters.AsSpan(used, added));
            used += added;
            var pages = reader.Byte();
            items.Add(pages == 0xFF
                ? new Item(gram, 0, [], Convert.ToHexStringLower(reader.Bytes(8)), reader.Number(), reader.Number())
                : new Item(gram, pages, reader.Bytes(reader.Number()), null, 0, 0));
        }

        return items;
    }

    private static string? Last(List<string> directory, string gram)
    {
        var index = directory.Count - 2;
        while (index >= 0 && string.CompareOrdinal(directory[index], gram) > 0)
        {
            index -= 2;
        }

        return index < 0 ? null : directory[index + 1];
    }

    private static string Data(byte[] script)
    {
        var text = Encoding.UTF8.GetString(script);
        return text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..text.LastIndexOf(')')];
    }

    // Halves of characters stand there as well, which a JSON reader refuses.
    private static List<string> Strings(string data, string behind)
    {
        var strings = new List<string>();
        for (var at = data.IndexOf(behind, StringComparison.Ordinal) + behind.Length; at < data.Length && data[at] != ']'; at++)
        {
            if (data[at] == '"')
            {
                var text = new StringBuilder();
                for (at++; data[at] != '"'; at++)
                {
                    text.Append(data[at] != '\\' ? data[at] : (char)ushort.Parse(data.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    at += data[at] == '\\' ? 5 : 0;
                }

                strings.Add(text.ToString());
            }
        }

        return strings;
    }

    /// <param name="IsExact">Whether the places are known; else the pages are no more than may hold the gram.</param>
    /// <param name="Pages">Its pages.</param>
    /// <param name="Places">Its places.</param>
    /// <param name="Again">Those where it stands more than once, and how often, up to <see cref="MostCounted"/>.</param>
    /// <param name="Shown">As the index shows it, with what follows it wherever it stands.</param>
    public sealed record Found(
        bool IsExact, IReadOnlyList<int> Pages, IReadOnlyList<(int Slot, int Page)> Places, IReadOnlyDictionary<(int Slot, int Page), int> Again, string Shown)
    {
        public const int MostCounted = 4;
    }

    private sealed record Item(string Gram, int Pages, byte[] List, string? File, int Start, int Length);
}

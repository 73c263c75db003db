using System.Buffers;
using System.Text.Json;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Takes the grams in order and gives the scripts of the index: shards of grams with their short lists, files of the long lists, each different
/// list once, and a directory of the shards in pages. What it gives is dropped as soon as it is written.
/// </summary>
/// <param name="write">Writes a script; called by any thread.</param>
internal sealed class GramIndexWriter(Action<SearchFile> write)
{
    /// <summary>A list of no more bytes stands with its gram.</summary>
    public const int ShortList = 80;

    private const int ShardBytes = 4 * 1024;
    private const int ListFileBytes = 6 * 1024;
    private const int PageShards = 64;

    private readonly Dictionary<UInt128, EncodedList> lists = [];
    private readonly List<(string First, string Hash)> directory = [];
    private List<GramShard> shards = [];
    private List<ListFile> files = [];
    private string lastGram = "";

    /// <returns>The directory: what the grams of each page of shards are not below, and the hash that names the page.</returns>
    public IReadOnlyList<(string First, string Hash)> Write(GramSource source, CancellationToken cancellation)
    {
        foreach (var groups in GramGroupReader.Read(source, cancellation))
        {
            shards = [new GramShard(source.Pieces)];
            files = [new ListFile()];
            foreach (var group in groups)
            {
                foreach (var item in group.Items)
                {
                    if (shards[^1].Length > ShardBytes)
                    {
                        shards.Add(new GramShard(source.Pieces));
                    }

                    shards[^1].Add(group, item.List is null ? item : item with { List = Place(item.List) });
                }
            }

            WriteAll(cancellation);
        }

        return [.. directory.Chunk(PageShards).Select(page => (page[0].First, WritePage(page)))];
    }

    private EncodedList Place(EncodedList list)
    {
        if (list.File is not null || list.Bytes.Length <= ShortList)
        {
            return list;
        }

        if (lists.TryGetValue(list.Digest, out var known))
        {
            return known;
        }

        lists.Add(list.Digest, list);
        if (files[^1].Length > 0 && files[^1].Length + list.Bytes.Length > ListFileBytes)
        {
            files.Add(new ListFile());
        }

        list.MoveTo(files[^1]);
        return list;
    }

    // The files first: the shards name them.
    private void WriteAll(CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(files.Where(file => file.Length > 0), options, file => file.Write(content => WriteScript("l-", json => json.WriteBase64StringValue(content))));
        shards.RemoveAll(shard => shard.IsEmpty);
        var hashes = new string[shards.Count];
        Parallel.For(0, shards.Count, options, index => hashes[index] = WriteScript("g-", shards[index].WriteTo));
        for (var index = 0; index < shards.Count; index++)
        {
            directory.Add((Separate(lastGram, shards[index].First), hashes[index]));
            lastGram = shards[index].Last;
        }
    }

    // The shortest beginning of a shard's first gram that stands above all before it: whatever begins with it is in that shard or behind it.
    private static string Separate(string before, string first) => first[..Math.Min(first.Length, before.AsSpan().CommonPrefixLength(first) + (before.Length == 0 ? 0 : 1))];

    private string WritePage((string First, string Hash)[] page) => WriteScript("d-", json => WriteDirectory(json, page));

    private string WriteScript(string prefix, Action<Utf8JsonWriter> content)
    {
        write(Wrap(prefix, content, out var hash));
        return hash;
    }

    public static void WriteDirectory(Utf8JsonWriter json, IEnumerable<(string First, string Hash)> entries)
    {
        json.WriteStartArray();
        foreach (var (first, hash) in entries)
        {
            json.WriteRawValue(SearchScript.Quote(first), skipInputValidation: true);
            json.WriteStringValue(hash);
        }

        json.WriteEndArray();
    }

    internal static SearchFile Wrap(string prefix, Action<Utf8JsonWriter> content, out string hash)
    {
        var buffer = new ArrayBufferWriter<byte>(24 * 1024);
        using (var json = new Utf8JsonWriter(buffer, SearchScript.JsonOptions))
        {
            content(json);
        }

        return SearchScript.Wrap(prefix, "chunk"u8, buffer.WrittenSpan, out hash);
    }
}

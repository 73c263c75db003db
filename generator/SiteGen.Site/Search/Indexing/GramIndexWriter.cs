using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Takes the grams in order and gives the scripts of the index: shards of grams with their short lists, files of the long lists, each different
/// list once, and a directory of the shards in pages. What it gives is dropped as soon as it is written.
/// </summary>
/// <param name="write">Writes a script.</param>
internal sealed class GramIndexWriter(Action<SearchFile> write)
{
    private const int ShardBytes = 4 * 1024;
    private const int ListFileBytes = 6 * 1024;
    private const int PageShards = 64;

    /// <summary>A list of no more bytes stands with its gram.</summary>
    private const int ShortList = 80;

    private readonly Dictionary<(ulong, ulong), (ListFile File, int Start)> written = [];
    private readonly Queue<List<GramEntry>> waiting = new();
    private readonly List<(string First, string Hash)> shards = [];
    private List<GramEntry> shard = [];
    private int shardBytes;
    private ListFile file = new();
    private string lastGram = "";

    /// <returns>The directory: what the grams of each page of shards are not below, and the hash that names the page.</returns>
    public IReadOnlyList<(string First, string Hash)> Write(GramSource source, CancellationToken cancellation)
    {
        foreach (var group in GramGroupReader.Read(source, cancellation))
        {
            foreach (var item in group.Items)
            {
                Add(source.Pieces.Text.Slice(item.Position, item.Length).ToString(), item.Count, group.Lists.Span.Slice(item.Start, item.Size));
            }
        }

        CloseShard();
        CloseFile();
        return [.. shards.Chunk(PageShards).Select(page => (page[0].First, WritePage(page)))];
    }

    private void Add(string gram, int count, ReadOnlySpan<byte> list)
    {
        if (shardBytes > ShardBytes)
        {
            CloseShard();
        }

        if (count > 0 || list.Length <= ShortList)
        {
            shard.Add(new GramEntry(gram, count, list.ToArray(), null, 0));
            shardBytes += list.Length + 5;
            return;
        }

        var (listFile, start) = Place(list);
        shard.Add(new GramEntry(gram, count, [], listFile, start));
        shardBytes += 16;
    }

    private (ListFile File, int Start) Place(ReadOnlySpan<byte> list)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(list, digest);
        var key = (BitConverter.ToUInt64(digest), BitConverter.ToUInt64(digest[8..]));
        if (written.TryGetValue(key, out var known))
        {
            return known;
        }

        if (file.Content.Length > 0 && file.Content.Length + list.Length > ListFileBytes)
        {
            CloseFile();
        }

        known = (file, file.Content.Length);
        written.Add(key, known);
        foreach (var value in list)
        {
            file.Content.WriteByte(value);
        }

        return known;
    }

    private void CloseFile()
    {
        if (file.Content.Length > 0)
        {
            var script = Wrap("l-", json => json.WriteBase64StringValue(file.Content.Written), out var hash);
            write(script);
            file.Hash = Convert.FromHexString(hash);
            file.Content.Drop();
            file = new ListFile();
        }

        while (waiting.TryPeek(out var next) && next.TrueForAll(entry => entry.File is null || entry.File.Hash is not null))
        {
            WriteShard(waiting.Dequeue());
        }
    }

    private void CloseShard()
    {
        if (shard.Count > 0)
        {
            waiting.Enqueue(shard);
            shard = [];
            shardBytes = 0;
        }
    }

    private void WriteShard(List<GramEntry> entries)
    {
        var bytes = new BitWriter();
        var letters = new ArrayBufferWriter<char>();
        var before = "";
        foreach (var entry in entries)
        {
            var shared = before.AsSpan().CommonPrefixLength(entry.Gram);
            letters.Write(entry.Gram.AsSpan(shared));
            bytes.WriteByte((byte)((shared << 4) | (entry.Gram.Length - 1)));
            bytes.WriteByte((byte)(entry.File is null ? entry.Count : 0xFF));
            if (entry.File is null)
            {
                bytes.WriteNumber((uint)entry.List.Length);
                WriteBytes(bytes, entry.List);
            }
            else
            {
                WriteBytes(bytes, entry.File.Hash);
                bytes.WriteNumber((uint)entry.Start);
            }

            before = entry.Gram;
        }

        var script = Wrap(
            "g-",
            json =>
            {
                json.WriteStartArray();
                json.WriteRawValue(SearchScript.Quote(letters.WrittenSpan), skipInputValidation: true);
                json.WriteBase64StringValue(bytes.Written);
                json.WriteEndArray();
            },
            out var hash);
        write(script);
        shards.Add((Separate(lastGram, entries[0].Gram), hash));
        lastGram = entries[^1].Gram;
    }

    // The shortest beginning of a shard's first gram that stands above all before it: whatever begins with it is in that shard or behind it.
    private static string Separate(string before, string first) => first[..Math.Min(first.Length, before.AsSpan().CommonPrefixLength(first) + (before.Length == 0 ? 0 : 1))];

    private static void WriteBytes(BitWriter writer, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            writer.WriteByte(value);
        }
    }

    private string WritePage((string First, string Hash)[] page)
    {
        write(Wrap("d-", json => WriteDirectory(json, page), out var hash));
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

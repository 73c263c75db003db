using System.Buffers;
using System.Text.Json;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Grams that are loaded together, in ascending order. It is encoded when the files are written that its lists stand in.</summary>
internal sealed class GramShard(PieceText pieces)
{
    private const byte InFile = 0xFF;

    private readonly List<(GramGroup Group, GramItem Item)> items = [];

    public int Length { get; private set; }

    public bool IsEmpty => items.Count == 0;

    public string First => GramOf(items[0].Item).ToString();

    public string Last => GramOf(items[^1].Item).ToString();

    public void Add(GramGroup group, GramItem item)
    {
        items.Add((group, item));
        Length += 4 + (item.List is null ? item.Size : item.List.File is null ? item.List.Bytes.Length : 10);
    }

    /// <summary>Two texts: the letters of the grams, without those that the gram before has, and bytes: lengths, what the gram leads to, and that.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        var bytes = new BitWriter();
        var letters = new ArrayBufferWriter<char>();
        ReadOnlySpan<char> before = [];
        foreach (var (group, item) in items)
        {
            var gram = GramOf(item);
            var shared = before.CommonPrefixLength(gram);
            letters.Write(gram[shared..]);
            bytes.WriteByte((byte)((shared << 4) | (gram.Length - 1)));
            if (item.List is not { } list)
            {
                bytes.WriteByte(item.Count);
                bytes.WriteNumber((uint)item.Size);
                bytes.WriteBytes(group.Leaves.AsSpan(item.Start, item.Size));
            }
            else if (list.File is not { } file)
            {
                bytes.WriteByte(0);
                bytes.WriteNumber((uint)list.Bytes.Length);
                bytes.WriteBytes(list.Bytes);
            }
            else
            {
                bytes.WriteByte(InFile);
                bytes.WriteBytes(file.Hash);
                bytes.WriteNumber((uint)list.Start);
                bytes.WriteNumber((uint)list.Length);
            }

            before = gram;
        }

        json.WriteStartArray();
        json.WriteRawValue(SearchScript.Quote(letters.WrittenSpan), skipInputValidation: true);
        json.WriteBase64StringValue(bytes.Written);
        json.WriteEndArray();
    }

    private ReadOnlySpan<char> GramOf(GramItem item) => pieces.Characters.AsSpan(item.Position, item.Length);
}

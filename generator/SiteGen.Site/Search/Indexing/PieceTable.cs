using System.Runtime.InteropServices;

namespace SiteGen.Site.Search.Indexing;

/// <summary>A part of the pieces, by their hash, so that threads seldom wait for each other.</summary>
internal sealed class PieceTable
{
    private readonly Lock gate = new();
    private char[] text = [];
    private Entry[] entries = [];

    // The upper half of the hash above the number of the piece and one: most others are told by it without a look at them.
    private ulong[] slots = [0];

    public int Count { get; private set; }

    public int Length { get; private set; }

    /// <returns>The piece's number in this table.</returns>
    public int Add(ReadOnlySpan<char> piece, int count, ulong hash)
    {
        lock (gate)
        {
            var mask = slots.Length - 1;
            var slot = (int)hash & mask;
            var tag = hash & 0xFFFFFFFF_00000000;
            for (ulong value; (value = slots[slot]) != 0; slot = (slot + 1) & mask)
            {
                if ((value & 0xFFFFFFFF_00000000) == tag)
                {
                    var known = (int)(uint)value - 1;
                    if (entries[known].Count == count && TextOf(known).SequenceEqual(piece))
                    {
                        return known;
                    }
                }
            }

            Append(piece, count);
            slots[slot] = tag | (uint)Count;
            // Three quarters full: the upper half of the hash makes a long way through them cheap.
            if (Count * 4L >= slots.Length * 3L)
            {
                Grow();
            }

            return Count - 1;
        }
    }

    public void CopyTo(char[] target, int position, int[] targetStarts, int[] targetCounts, int first)
    {
        text.AsSpan(0, Length).CopyTo(target.AsSpan(position));
        for (var piece = 0; piece < Count; piece++)
        {
            targetStarts[first + piece] = entries[piece].Start + position;
            targetCounts[first + piece] = entries[piece].Count;
        }
    }

    public static ulong Hash(ReadOnlySpan<char> piece, int count)
    {
        var hash = (ulong)(uint)count + 0x9E3779B97F4A7C15;
        var words = MemoryMarshal.Cast<char, ulong>(piece);
        foreach (var word in words)
        {
            hash = (hash ^ word) * 0xD6E8FEB86659FD93;
            hash ^= hash >> 32;
        }

        foreach (var unit in piece[(words.Length * 4)..])
        {
            hash = (hash ^ unit) * 0xD6E8FEB86659FD93;
            hash ^= hash >> 32;
        }

        return hash * 0x9E3779B97F4A7C15;
    }

    private void Append(ReadOnlySpan<char> piece, int count)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, (Count * 5 / 4) + 64);
        }

        if (Length + piece.Length + 1 > text.Length)
        {
            Array.Resize(ref text, checked((int)(text.Length * 5L / 4) + piece.Length + 1024));
        }

        entries[Count++] = new Entry(Length, count);
        piece.CopyTo(text.AsSpan(Length));
        text[Length + piece.Length] = PieceStore.End;
        Length += piece.Length + 1;
    }

    private void Grow()
    {
        var before = slots;
        slots = new ulong[before.Length * 2];
        foreach (var value in before)
        {
            if (value != 0)
            {
                // The lower half of the hash is not kept.
                var piece = (int)(uint)value - 1;
                var slot = (int)Hash(TextOf(piece), entries[piece].Count) & (slots.Length - 1);
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = value;
            }
        }
    }

    // Without the character that ends it.
    private ReadOnlySpan<char> TextOf(int piece) => text.AsSpan(entries[piece].Start..((piece + 1 < Count ? entries[piece + 1].Start : Length) - 1));

    private readonly record struct Entry(int Start, int Count);
}

using System.Runtime.InteropServices;

namespace SiteGen.Site.Search.Indexing;

/// <summary>A part of the pieces, by their hash, so that threads seldom wait for each other.</summary>
internal sealed class PieceTable
{
    private readonly Lock gate = new();
    private char[] text = [];
    private int[] starts = [];
    private int[] counts = [];
    private ulong[] hashes = [];
    private int[] slots = [-1];

    public int Count { get; private set; }

    public int Length { get; private set; }

    /// <returns>The piece's number in this table.</returns>
    public int Add(ReadOnlySpan<char> piece, int count, ulong hash)
    {
        lock (gate)
        {
            var mask = slots.Length - 1;
            var slot = (int)hash & mask;
            for (; slots[slot] >= 0; slot = (slot + 1) & mask)
            {
                var known = slots[slot];
                if (hashes[known] == hash && counts[known] == count && Of(known).SequenceEqual(piece))
                {
                    return known;
                }
            }

            slots[slot] = Count;
            Append(piece, count, hash);
            if (Count * 2 > slots.Length)
            {
                Grow();
            }

            return Count - 1;
        }
    }

    public void CopyTo(char[] target, int position, int[] targetStarts, int[] targetCounts, int first)
    {
        text.AsSpan(0, Length).CopyTo(target.AsSpan(position));
        counts.AsSpan(0, Count).CopyTo(targetCounts.AsSpan(first));
        for (var piece = 0; piece < Count; piece++)
        {
            targetStarts[first + piece] = starts[piece] + position;
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

    private ReadOnlySpan<char> Of(int piece)
    {
        var end = piece + 1 == Count ? Length : starts[piece + 1];
        return text.AsSpan(starts[piece], end - starts[piece] - 1);
    }

    private void Append(ReadOnlySpan<char> piece, int count, ulong hash)
    {
        if (Count == starts.Length)
        {
            var size = (Count * 3 / 2) + 64;
            Array.Resize(ref starts, size);
            Array.Resize(ref counts, size);
            Array.Resize(ref hashes, size);
        }

        if (Length + piece.Length + 1 > text.Length)
        {
            Array.Resize(ref text, checked((text.Length * 3 / 2) + piece.Length + 1024));
        }

        starts[Count] = Length;
        hashes[Count] = hash;
        counts[Count++] = count;
        piece.CopyTo(text.AsSpan(Length));
        text[Length + piece.Length] = PieceStore.End;
        Length += piece.Length + 1;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        Array.Fill(slots, -1);
        for (var piece = 0; piece < Count; piece++)
        {
            var slot = (int)hashes[piece] & (slots.Length - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = piece;
        }
    }
}

using System.Runtime.InteropServices;

namespace SiteGen.Site.Search.Indexing;

/// <summary>
/// Keeps every different piece of text once, with the places it stands in. Reports repeat each other's sentences, so this is what makes an
/// index of all of them affordable: only different pieces are sorted. Not safe for threads: <see cref="SearchIndexBuilder"/> sees to that.
/// </summary>
/// <remarks>
/// A piece is some characters that grams begin at and, behind them, the characters that a gram may reach into; <see cref="End"/> stands behind
/// each. Occurrences are kept as they come, eight bytes each.
/// </remarks>
internal sealed class PieceStore
{
    /// <summary>Ends a piece and whatever is no sentence with what follows; no query can hold it.</summary>
    public const char End = SearchCharacters.Boundary;

    private readonly List<(int Piece, uint Place)> occurrences = [];
    private char[] text = new char[1 << 16];
    private int[] starts = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private uint[] hashes = new uint[1 << 12];
    private int[] slots = NewSlots(1 << 13);
    private int length;

    public int Count { get; private set; }

    /// <summary>All pieces, one behind the other.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(0, length);

    public char[] Characters => text;

    public int StartOf(int piece) => starts[piece];

    /// <summary>At how many of a piece's first characters grams begin.</summary>
    public int CountOf(int piece) => counts[piece];

    /// <param name="piece">The characters, folded.</param>
    /// <param name="count">At how many of them grams begin.</param>
    /// <param name="place">The place it stands in.</param>
    public void Add(ReadOnlySpan<char> piece, int count, uint place) => occurrences.Add((Find(piece, count), place));

    /// <summary>The places of each piece, those of piece n from Offsets[n] to Offsets[n + 1]; a place may come twice.</summary>
    public (int[] Offsets, uint[] Places) ReadPlaces()
    {
        var offsets = new int[Count + 1];
        var all = CollectionsMarshal.AsSpan(occurrences);
        foreach (var (piece, _) in all)
        {
            offsets[piece + 1]++;
        }

        for (var piece = 0; piece < Count; piece++)
        {
            offsets[piece + 1] += offsets[piece];
        }

        var next = offsets.AsSpan(0, Count).ToArray();
        var places = new uint[all.Length];
        foreach (var (piece, place) in all)
        {
            places[next[piece]++] = place;
        }

        return (offsets, places);
    }

    private int Find(ReadOnlySpan<char> piece, int count)
    {
        var hash = Hash(piece, count);
        var slot = hash & (uint)(slots.Length - 1);
        for (; slots[slot] >= 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            var known = slots[slot];
            var start = starts[known];
            if (hashes[known] == hash && counts[known] == count && text[start + piece.Length] == End && text.AsSpan(start, piece.Length).SequenceEqual(piece)
                && (known + 1 == Count ? length : starts[known + 1]) == start + piece.Length + 1)
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

    private void Append(ReadOnlySpan<char> piece, int count, uint hash)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref counts, Count * 2);
            Array.Resize(ref hashes, Count * 2);
        }

        while (length + piece.Length + 1 > text.Length)
        {
            Array.Resize(ref text, checked(text.Length * 2));
        }

        starts[Count] = length;
        hashes[Count] = hash;
        counts[Count++] = count;
        piece.CopyTo(text.AsSpan(length));
        text[length + piece.Length] = End;
        length += piece.Length + 1;
    }

    private void Grow()
    {
        slots = NewSlots(slots.Length * 2);
        for (var piece = 0; piece < Count; piece++)
        {
            var slot = hashes[piece] & (uint)(slots.Length - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = piece;
        }
    }

    private static int[] NewSlots(int size)
    {
        var slots = new int[size];
        Array.Fill(slots, -1);
        return slots;
    }

    private static uint Hash(ReadOnlySpan<char> piece, int count)
    {
        var hash = (ulong)count + 0x9E3779B97F4A7C15;
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

        return (uint)(hash ^ (hash >> 29));
    }
}

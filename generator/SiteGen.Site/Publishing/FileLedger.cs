using System.Text;

namespace SiteGen.Site.Publishing;

/// <summary>Every path the session knows, once. A site of 100,000 reports has 900,000 files, which the live site, the spare tree and the new
/// site share nearly all of; so one table serves the three, paths are kept as UTF-8 in large blocks and digests in place (about 130 bytes
/// a file). Entries never move: a reference to one stays good. Finding and adding are thread-safe.</summary>
internal sealed class FileLedger
{
    private const int BlockBits = 16;
    private const int BlockSize = 1 << BlockBits;
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    private readonly Lock _gate = new();
    private readonly List<byte[]> _blocks = [];
    private LedgerEntry[][] _pages = new LedgerEntry[16][];
    private int[] _buckets = new int[PageSize];
    private int _blockEnd = BlockSize;

    public int Count { get; private set; }

    public ref LedgerEntry this[int index] => ref _pages[index >> PageBits][index & (PageSize - 1)];

    /// <summary>Sets marks on a path, adding it where it is new, and tells which marks it had before.</summary>
    public ref LedgerEntry Mark(scoped ReadOnlySpan<char> path, LedgerMarks marks, out LedgerMarks before)
    {
        Span<byte> utf8 = stackalloc byte[512];
        return ref Mark(Encode(path, utf8), marks, out before);
    }

    /// <inheritdoc cref="Mark(ReadOnlySpan{char}, LedgerMarks, out LedgerMarks)"/>
    public ref LedgerEntry Mark(scoped ReadOnlySpan<byte> utf8, LedgerMarks marks, out LedgerMarks before)
    {
        uint hash = Hash(utf8);
        lock (_gate)
        {
            int index = Find(utf8, hash);
            if (index < 0)
            {
                index = Add(utf8, hash);
            }

            ref LedgerEntry entry = ref this[index];
            before = entry.Marks;
            entry.Marks |= marks;
            return ref entry;
        }
    }

    /// <summary>Sets more marks on a path already known.</summary>
    public void Mark(ref LedgerEntry entry, LedgerMarks marks)
    {
        lock (_gate)
        {
            entry.Marks |= marks;
        }
    }

    /// <summary>Takes marks from a path that has some.</summary>
    public void Unmark(ref LedgerEntry entry, LedgerMarks marks)
    {
        lock (_gate)
        {
            entry.Marks &= ~marks;
        }
    }

    /// <summary>The path's marks; none for an unknown path.</summary>
    public LedgerMarks MarksOf(ReadOnlySpan<char> path) => IndexOf(path) is var index && index < 0 ? LedgerMarks.None : this[index].Marks;

    /// <summary>The path's index, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> path)
    {
        Span<byte> buffer = stackalloc byte[512];
        ReadOnlySpan<byte> utf8 = Encode(path, buffer);
        lock (_gate)
        {
            return Find(utf8, Hash(utf8));
        }
    }

    public ReadOnlySpan<byte> Utf8PathOf(in LedgerEntry entry) =>
        _blocks[entry.PathStart >> BlockBits].AsSpan(entry.PathStart & (BlockSize - 1), entry.PathLength);

    public string PathOf(in LedgerEntry entry) => Encoding.UTF8.GetString(Utf8PathOf(entry));

    /// <summary>The indexes of the entries with a mark, in the order of their paths' bytes.</summary>
    public int[] Sorted(LedgerMarks mark)
    {
        int count = 0;
        for (int i = 0; i < Count; i++)
        {
            count += (this[i].Marks & mark) != 0 ? 1 : 0;
        }

        int[] indexes = new int[count];
        for (int i = Count - 1; i >= 0; i--)
        {
            if ((this[i].Marks & mark) != 0)
            {
                indexes[--count] = i;
            }
        }

        indexes.AsSpan().Sort((a, b) => Utf8PathOf(this[a]).SequenceCompareTo(Utf8PathOf(this[b])));
        return indexes;
    }

    private static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> path, Span<byte> buffer)
    {
        if (!Encoding.UTF8.TryGetBytes(path, buffer, out int length))
        {
            buffer = new byte[Encoding.UTF8.GetByteCount(path)];
            length = Encoding.UTF8.GetBytes(path, buffer);
        }

        return buffer[..length];
    }

    private int Find(ReadOnlySpan<byte> utf8, uint hash)
    {
        int index = _buckets[hash & (uint)(_buckets.Length - 1)] - 1;
        while (index >= 0)
        {
            ref LedgerEntry entry = ref this[index];
            if (utf8.SequenceEqual(Utf8PathOf(entry)))
            {
                return index;
            }

            index = entry.Next - 1;
        }

        return -1;
    }

    private int Add(ReadOnlySpan<byte> utf8, uint hash)
    {
        if (utf8.Length > ushort.MaxValue)
        {
            throw new PathTooLongException();
        }

        if (Count == _buckets.Length)
        {
            Rehash();
        }

        if (_blockEnd + utf8.Length > BlockSize)
        {
            _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockSize));
            _blockEnd = 0;
        }

        int page = Count >> PageBits;
        if (page == _pages.Length)
        {
            // Readers without the gate keep the old array of pages; the pages in it are the same.
            Array.Resize(ref _pages, page * 2);
        }

        _pages[page] ??= new LedgerEntry[PageSize];
        int index = Count++;
        ref LedgerEntry entry = ref this[index];
        utf8.CopyTo(_blocks[^1].AsSpan(_blockEnd));
        entry.PathStart = (_blocks.Count - 1) << BlockBits | _blockEnd;
        entry.PathLength = (ushort)utf8.Length;
        _blockEnd += utf8.Length;
        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        entry.Next = bucket;
        bucket = index + 1;
        return index;
    }

    private void Rehash()
    {
        _buckets = new int[_buckets.Length * 2];
        for (int i = 0; i < Count; i++)
        {
            ref LedgerEntry entry = ref this[i];
            ref int bucket = ref _buckets[Hash(Utf8PathOf(entry)) & (uint)(_buckets.Length - 1)];
            entry.Next = bucket;
            bucket = i + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return (uint)hash.ToHashCode();
    }
}

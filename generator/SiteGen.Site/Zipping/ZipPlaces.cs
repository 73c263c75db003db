using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Zipping;

/// <summary>Where the files of a ZIP lie. They follow each other from its first byte to its directory, so that no tool finds something there that the directory does not name.</summary>
/// <param name="file">The archive.</param>
internal sealed class ZipPlaces(SafeFileHandle file)
{
    private readonly List<(long Start, long End, bool SizesFollow, ZipEntry Entry)> places = [];

    /// <param name="entry">The file, folders' entries included.</param>
    /// <param name="end">Where its packed bytes end; they begin with its header.</param>
    /// <param name="sizesFollow">Whether a descriptor with its sizes comes next.</param>
    public void Add(ZipEntry entry, long end, bool sizesFollow) => places.Add((entry.Offset, end, sizesFollow, entry));

    /// <summary>The names of files that share bytes with those before them.</summary>
    public IEnumerable<string> Overlapping()
    {
        places.Sort((left, right) => (left.Start, left.End).CompareTo((right.Start, right.End)));
        var end = 0L;
        foreach (var place in places)
        {
            if (place.Start < end)
            {
                yield return place.Entry.Name;
            }

            end = Math.Max(end, place.End);
        }
    }

    /// <summary>Whether anything stands before, between or after files of which none overlap, or a descriptor states what the directory does not.</summary>
    /// <param name="directory">Where the directory begins.</param>
    public bool HasGaps(long directory)
    {
        var end = 0L;
        for (var index = 0; index < places.Count; index++)
        {
            var place = places[index];
            var next = index + 1 < places.Count ? places[index + 1].Start : directory;
            if (place.Start != end || (next != place.End && !(place.SizesFollow && IsDescriptor(place.End, next - place.End, place.Entry))))
            {
                return true;
            }

            end = next;
        }

        return end != directory;
    }

    // With or without a signature of its own, and with sizes of 32 or of 64 bits.
    private bool IsDescriptor(long start, long length, ZipEntry entry)
    {
        if (length is not (12 or 16 or 20 or 24))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[(int)length];
        if (RandomAccess.Read(file, bytes, start) != length)
        {
            return false;
        }

        if (length is 16 or 24)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != ZipLayout.Descriptor)
            {
                return false;
            }

            bytes = bytes[4..];
        }

        var (packed, unpacked) = bytes.Length == 12
            ? (BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]))
            : (BinaryPrimitives.ReadInt64LittleEndian(bytes[4..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[12..]));
        return (BinaryPrimitives.ReadUInt32LittleEndian(bytes), packed, unpacked) == (entry.Crc, entry.Packed, entry.Length);
    }
}

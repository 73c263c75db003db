using System.Buffers.Binary;

namespace SiteGen.Site.Zipping;

/// <summary>The extra fields of a header, as far as they change what is unpacked.</summary>
internal static class ZipExtra
{
    // The field's version and the CRC-32 of the name it replaces.
    private const int BeforeName = 5;

    /// <summary>Takes in the 64-bit numbers, which stand there for those alone that do not fit.</summary>
    public static ZipEntry Widen(ZipEntry entry, ReadOnlySpan<byte> extra)
    {
        while (TryRead(ref extra, out var id, out var field))
        {
            if (id == ZipLayout.Zip64Field)
            {
                var length = Take(entry.Length, ref field);
                var packed = Take(entry.Packed, ref field);
                return entry with { Length = length, Packed = packed, Offset = Take(entry.Offset, ref field) };
            }
        }

        return entry;
    }

    /// <summary>Whether a name stands there that some tools take for the header's own, and it is another.</summary>
    public static bool Renames(ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        while (TryRead(ref extra, out var id, out var field))
        {
            if (id == ZipLayout.UnicodePathField && (field.Length < BeforeName || !field[BeforeName..].SequenceEqual(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(ref ReadOnlySpan<byte> extra, out ushort id, out ReadOnlySpan<byte> field)
    {
        const int header = 4;
        id = 0;
        field = default;
        if (extra.Length < header || extra.Length - header < BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]))
        {
            return false;
        }

        id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
        field = extra.Slice(header, BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]));
        extra = extra[(header + field.Length)..];
        return true;
    }

    private static long Take(long narrow, ref ReadOnlySpan<byte> field)
    {
        if (narrow != ZipLayout.In64 || field.Length < sizeof(long))
        {
            return narrow;
        }

        var number = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[sizeof(long)..];
        return number;
    }
}

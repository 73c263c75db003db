using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Zipping;

/// <summary>Unpacks files of a ZIP, several at once if need be, and never more of one than its entry says.</summary>
internal static class ZipEntryReader
{
    /// <summary>A stream that ends where the entry says, and throws <see cref="InvalidDataException"/> where packed bytes, length or CRC are at odds.</summary>
    public static Stream Open(SafeFileHandle file, ZipEntry entry)
    {
        Span<byte> header = stackalloc byte[ZipLayout.LocalHeaderLength];
        if (RandomAccess.Read(file, header, entry.Offset) != header.Length)
        {
            throw new InvalidDataException();
        }

        var start = entry.Offset + header.Length + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var packed = new FileSection(file, start, entry.Packed);
        return new CheckedStream(entry.Method == ZipLayout.Deflated ? new InflatedStream(packed) : packed, entry.Length, entry.Crc);
    }
}

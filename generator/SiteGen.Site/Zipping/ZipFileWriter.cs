using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Site.Zipping;

/// <summary>
/// Writes a ZIP whose bytes follow from its files alone: names in UTF-8 and marked so, one time for all, sizes before the data (so that it can be unpacked
/// from a pipe), ZIP64 only where a number needs it. .NET's own writer stamps what the system says of time and rights, and holds one entry open
/// at a time, so nothing could be compressed meanwhile.
/// </summary>
/// <param name="file">New and empty; it can be sought in. Stays open.</param>
/// <param name="zip64From">The length from which a file gets 64-bit sizes: below 4 GiB, since what does not compress grows by a little.</param>
internal sealed class ZipFileWriter(Stream file, long zip64From = 0xFF000000)
{
    public const CompressionLevel Level = CompressionLevel.Optimal;

    // Made by Unix, format 3.0: a plain file that everybody may read.
    private const ushort MadeBy = 0x031E;
    private const uint PlainFile = 0x81A4u << 16;
    private const int Portion = 1 << 20;

    private readonly ArrayBufferWriter<byte> directory = new();
    private long count;

    public void Add(string name, PackedBytes packed)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var entry = new ZipEntry(name, packed.Method, packed.Crc, packed.Bytes.Length, packed.Length, file.Position);
        WriteLocalHeader(entry, utf8, wide: packed.Length >= zip64From);
        file.Write(packed.Bytes.Span);
        WriteCentralHeader(entry, utf8, packed.Length >= zip64From);
    }

    /// <summary>Adds a file of any length in portions.</summary>
    /// <param name="name">Relative, with forward slashes.</param>
    /// <param name="length">The length to expect; what <paramref name="read"/> gives counts.</param>
    /// <param name="read">Fills the buffer as far as there is something and says how far; 0 at the end.</param>
    public void Add(string name, long length, Func<byte[], int> read)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var wide = length >= zip64From;
        var entry = new ZipEntry(name, ZipLayout.Deflated, 0, 0, 0, file.Position);
        WriteLocalHeader(entry, utf8, wide);
        var start = file.Position;
        var crc = 0u;
        var taken = 0L;
        using (var deflate = new DeflateStream(file, Level, leaveOpen: true))
        {
            var buffer = new byte[Portion];
            for (int got; (got = read(buffer)) > 0; taken += got)
            {
                crc = Crc32.Append(crc, buffer.AsSpan(0, got));
                deflate.Write(buffer, 0, got);
            }
        }

        var end = file.Position;
        entry = entry with { Crc = crc, Packed = end - start, Length = taken };
        if (!wide && Math.Max(entry.Packed, entry.Length) >= ZipLayout.In64)
        {
            throw new IOException($"'{name}' has grown while it was read.");
        }

        file.Position = entry.Offset;
        WriteLocalHeader(entry, utf8, wide);
        file.Position = end;
        WriteCentralHeader(entry, utf8, wide);
    }

    /// <summary>Writes the directory; nothing may be added afterwards.</summary>
    public void Complete()
    {
        var start = file.Position;
        var length = (long)directory.WrittenCount;
        file.Write(directory.WrittenSpan);
        if (count >= ZipLayout.CountIn64 || start >= ZipLayout.In64 || length >= ZipLayout.In64)
        {
            WriteEnd64(start, length);
        }

        Span<byte> end = stackalloc byte[ZipLayout.EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, ZipLayout.End);
        var few = (ushort)Math.Min(count, ZipLayout.CountIn64);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], few);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], few);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)Math.Min(length, ZipLayout.In64));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)Math.Min(start, ZipLayout.In64));
        file.Write(end);
    }

    private void WriteLocalHeader(ZipEntry entry, byte[] name, bool wide)
    {
        Span<byte> header = stackalloc byte[ZipLayout.LocalHeaderLength];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, ZipLayout.LocalHeader);
        WriteCommon(header[4..], entry, wide);
        BinaryPrimitives.WriteUInt16LittleEndian(header[26..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], (ushort)(wide ? 20 : 0));
        file.Write(header);
        file.Write(name);
        if (wide)
        {
            Span<byte> extra = stackalloc byte[20];
            BinaryPrimitives.WriteUInt16LittleEndian(extra, ZipLayout.Zip64Field);
            BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], 16);
            BinaryPrimitives.WriteInt64LittleEndian(extra[4..], entry.Length);
            BinaryPrimitives.WriteInt64LittleEndian(extra[12..], entry.Packed);
            file.Write(extra);
        }
    }

    private void WriteCentralHeader(ZipEntry entry, byte[] name, bool wide)
    {
        var far = entry.Offset >= ZipLayout.In64;
        var extraLength = (wide ? 16 : 0) + (far ? 8 : 0);
        Span<byte> header = stackalloc byte[ZipLayout.CentralHeaderLength];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, ZipLayout.CentralHeader);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], MadeBy);
        WriteCommon(header[6..], entry, wide || far);
        if (!wide)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header[20..], (uint)entry.Packed);
            BinaryPrimitives.WriteUInt32LittleEndian(header[24..], (uint)entry.Length);
        }

        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[30..], (ushort)(extraLength == 0 ? 0 : extraLength + 4));
        BinaryPrimitives.WriteUInt32LittleEndian(header[38..], PlainFile);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], far ? ZipLayout.In64 : (uint)entry.Offset);
        directory.Write(header);
        directory.Write(name);
        if (extraLength > 0)
        {
            WriteCentralExtra(entry, wide, far, extraLength);
        }

        count++;
    }

    private void WriteCentralExtra(ZipEntry entry, bool wide, bool far, int length)
    {
        Span<byte> extra = stackalloc byte[28];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, ZipLayout.Zip64Field);
        BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], (ushort)length);
        var used = 4;
        foreach (var number in (ReadOnlySpan<long>)[.. wide ? [entry.Length, entry.Packed] : Array.Empty<long>(), .. far ? [entry.Offset] : Array.Empty<long>()])
        {
            BinaryPrimitives.WriteInt64LittleEndian(extra[used..], number);
            used += 8;
        }

        directory.Write(extra[..used]);
    }

    // From "version needed" to the sizes: the same in both headers.
    private static void WriteCommon(Span<byte> header, ZipEntry entry, bool in64)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, (ushort)(in64 ? 45 : 20));
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], ZipLayout.Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], ZipLayout.FixedDate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], in64 ? ZipLayout.In64 : (uint)entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], in64 ? ZipLayout.In64 : (uint)entry.Length);
    }

    private void WriteEnd64(long start, long length)
    {
        var position = file.Position;
        Span<byte> end = stackalloc byte[ZipLayout.End64Length + ZipLayout.End64LocatorLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, ZipLayout.End64);
        BinaryPrimitives.WriteInt64LittleEndian(end[4..], ZipLayout.End64Length - 12);
        BinaryPrimitives.WriteUInt16LittleEndian(end[12..], MadeBy);
        BinaryPrimitives.WriteUInt16LittleEndian(end[14..], 45);
        BinaryPrimitives.WriteInt64LittleEndian(end[24..], count);
        BinaryPrimitives.WriteInt64LittleEndian(end[32..], count);
        BinaryPrimitives.WriteInt64LittleEndian(end[40..], length);
        BinaryPrimitives.WriteInt64LittleEndian(end[48..], start);
        var locator = end[ZipLayout.End64Length..];
        BinaryPrimitives.WriteUInt32LittleEndian(locator, ZipLayout.End64Locator);
        BinaryPrimitives.WriteInt64LittleEndian(locator[8..], position);
        BinaryPrimitives.WriteUInt32LittleEndian(locator[16..], 1);
        file.Write(end);
    }
}

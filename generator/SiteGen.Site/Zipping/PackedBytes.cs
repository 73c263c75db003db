using System.IO.Compression;

namespace SiteGen.Site.Zipping;

/// <summary>A small file made ready to be put into a ZIP, apart from the archive, so that several can be made ready at once.</summary>
/// <param name="Bytes">As they will stand in the archive.</param>
/// <param name="Method"><see cref="ZipLayout.Stored"/> or <see cref="ZipLayout.Deflated"/>, whichever is shorter.</param>
/// <param name="Length">Of the file itself.</param>
/// <param name="Crc">Of the file itself.</param>
internal sealed record PackedBytes(ReadOnlyMemory<byte> Bytes, ushort Method, long Length, uint Crc)
{
    public static PackedBytes Deflate(ReadOnlyMemory<byte> file)
    {
        var packed = new MemoryStream((file.Length / 2) + 64);
        using (var deflate = new DeflateStream(packed, ZipFileWriter.Level, leaveOpen: true))
        {
            deflate.Write(file.Span);
        }

        return packed.Length < file.Length
            ? new(packed.GetBuffer().AsMemory(0, (int)packed.Length), ZipLayout.Deflated, file.Length, Crc32.Append(0, file.Span))
            : Store(file);
    }

    public static PackedBytes Store(ReadOnlyMemory<byte> file) => new(file, ZipLayout.Stored, file.Length, Crc32.Append(0, file.Span));
}

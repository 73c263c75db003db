using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Zipping;

/// <summary>A part of a file, read without the file's own position, so that many threads can share the file.</summary>
internal sealed class FileSection(SafeFileHandle file, long start, long length) : ForwardStream
{
    private long taken;

    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(file, buffer[..(int)Math.Min(buffer.Length, length - taken)], start + taken);
        taken += read;
        return read;
    }
}

using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Zipping;

/// <summary>
/// A part of a file, read without the file's own position, so that many threads can share the file. Its last byte comes by itself: who has enough before it
/// does not ask for it.
/// </summary>
internal sealed class FileSection(SafeFileHandle file, long start, long length) : ForwardStream
{
    private long taken;
    private bool isOverdrawn;

    /// <summary>Whether all of it was asked for and nothing beyond: so it is with packed bytes that say themselves where they end.</summary>
    public bool IsEnough => taken == length && !isOverdrawn;

    public override int Read(Span<byte> buffer)
    {
        var left = length - taken;
        isOverdrawn |= left == 0;
        var read = RandomAccess.Read(file, buffer[..(int)Math.Min(buffer.Length, left > 1 ? left - 1 : left)], start + taken);
        taken += read;
        return read;
    }
}

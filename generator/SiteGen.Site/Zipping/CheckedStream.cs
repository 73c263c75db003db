namespace SiteGen.Site.Zipping;

/// <summary>Ends after so many bytes and holds them to their CRC-32: an entry that unpacks to more is a bomb, to less is damaged.</summary>
internal sealed class CheckedStream(Stream inner, long length, uint crc) : ForwardStream
{
    private long taken;
    private uint sum;

    /// <exception cref="InvalidDataException">The bytes are not what the entry says.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var read = inner.Read(buffer);
        taken += read;
        sum = Crc32.Append(sum, buffer[..read]);
        return taken > length || (read == 0 && (taken != length || sum != crc)) ? throw new InvalidDataException() : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

using System.IO.Compression;

namespace SiteGen.Site.Zipping;

/// <summary>Unpacks deflated bytes that must end with their last block and with their last byte: .NET's stream takes fewer, other tools do not, and nobody sees what stands behind them.</summary>
internal sealed class InflatedStream(FileSection packed) : ForwardStream
{
    private readonly DeflateStream inflating = new(packed, CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The bytes are not deflated, or end elsewhere.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = inflating.Read(buffer);
        return read > 0 || buffer.IsEmpty || packed.IsEnough ? read : throw new InvalidDataException();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflating.Dispose();
        }

        base.Dispose(disposing);
    }
}

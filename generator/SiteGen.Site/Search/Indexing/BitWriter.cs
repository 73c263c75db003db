using System.Buffers.Binary;

namespace SiteGen.Site.Search.Indexing;

/// <summary>Bytes and bits, the highest bit of a byte first.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[256];

    // Bits that make no byte yet, the last one lowest.
    private ulong open;
    private int count;

    /// <summary>How many whole bytes were written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        count = 0;
    }

    /// <summary>Seven bits a byte, the lowest first; only between whole bytes.</summary>
    public void WriteNumber(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            WriteByte((byte)(value | 0x80));
        }

        WriteByte((byte)value);
    }

    /// <summary>Only between whole bytes.</summary>
    public void WriteByte(byte value)
    {
        Reserve(1);
        bytes[Length++] = value;
    }

    /// <summary>Only between whole bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <param name="value">Below 2 to the power of <paramref name="size"/>.</param>
    /// <param name="size">At most 32.</param>
    public void WriteBits(uint value, int size)
    {
        open = (open << size) | value;
        count += size;
        if (count >= 32)
        {
            Reserve(4);
            count -= 32;
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(Length), (uint)(open >> count));
            Length += 4;
        }
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Align()
    {
        Reserve(4);
        for (; count > 0; count -= 8)
        {
            bytes[Length++] = (byte)(count >= 8 ? open >> (count - 8) : open << (8 - count));
        }

        count = 0;
    }

    private void Reserve(int size)
    {
        if (Length + size > bytes.Length)
        {
            Array.Resize(ref bytes, (bytes.Length * 2) + size);
        }
    }
}

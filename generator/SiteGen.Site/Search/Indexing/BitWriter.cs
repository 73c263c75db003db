namespace SiteGen.Site.Search.Indexing;

/// <summary>Bytes and bits, the highest bit of a byte first.</summary>
internal sealed class BitWriter
{
    private byte[] bytes = new byte[256];
    private int used;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        used = 0;
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

    public void WriteByte(byte value)
    {
        Align();
        if (Length == bytes.Length)
        {
            Array.Resize(ref bytes, (bytes.Length * 2) + 256);
        }

        bytes[Length++] = value;
    }

    /// <summary>Only between whole bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> values)
    {
        Align();
        if (Length + values.Length > bytes.Length)
        {
            Array.Resize(ref bytes, (bytes.Length * 2) + values.Length);
        }

        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <param name="value">Below 2 to the power of <paramref name="count"/>.</param>
    /// <param name="count">At most 32.</param>
    public void WriteBits(uint value, int count)
    {
        if (Length + 5 > bytes.Length)
        {
            Array.Resize(ref bytes, (bytes.Length * 2) + 256);
        }

        while (count > used)
        {
            count -= used;
            if (used > 0)
            {
                bytes[Length - 1] |= (byte)(value >> count);
                value &= (1u << count) - 1;
            }

            bytes[Length++] = 0;
            used = 8;
        }

        used -= count;
        if (count > 0)
        {
            bytes[Length - 1] |= (byte)(value << used);
        }
    }

    public void Align() => used = 0;
}

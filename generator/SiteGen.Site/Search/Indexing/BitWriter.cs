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

    /// <summary>Gives up what was written.</summary>
    public void Drop()
    {
        Clear();
        bytes = [];
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
            Array.Resize(ref bytes, bytes.Length * 2);
        }

        bytes[Length++] = value;
    }

    public void WriteBits(uint value, int count)
    {
        while (count > 0)
        {
            if (used == 0)
            {
                if (Length == bytes.Length)
                {
                    Array.Resize(ref bytes, bytes.Length * 2);
                }

                bytes[Length++] = 0;
                used = 8;
            }

            var taken = Math.Min(count, used);
            count -= taken;
            used -= taken;
            bytes[Length - 1] |= (byte)(((value >> count) & ((1u << taken) - 1)) << used);
        }
    }

    public void Align() => used = 0;
}

namespace SiteGen.Site.Zipping;

/// <summary>The CRC-32 that ZIP asks for (ITU-T V.42), eight bytes a step; the runtime offers the Castagnoli one alone.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Slices = 8;

    private static readonly uint[] Tables = CreateTables();

    /// <param name="crc">The sum of what came before; 0 at the start.</param>
    /// <param name="bytes">What comes next.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        crc = ~crc;
        while (bytes.Length >= Slices)
        {
            crc = tables[(7 * 256) + (byte)(crc ^ bytes[0])]
                ^ tables[(6 * 256) + (byte)((crc >> 8) ^ bytes[1])]
                ^ tables[(5 * 256) + (byte)((crc >> 16) ^ bytes[2])]
                ^ tables[(4 * 256) + (byte)((crc >> 24) ^ bytes[3])]
                ^ tables[(3 * 256) + bytes[4]]
                ^ tables[(2 * 256) + bytes[5]]
                ^ tables[256 + bytes[6]]
                ^ tables[bytes[7]];
            bytes = bytes[Slices..];
        }

        foreach (var value in bytes)
        {
            crc = tables[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] CreateTables()
    {
        var tables = new uint[Slices * 256];
        for (var index = 0u; index < 256; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            tables[index] = value;
        }

        for (var index = 256; index < tables.Length; index++)
        {
            var before = tables[index - 256];
            tables[index] = tables[(byte)before] ^ (before >> 8);
        }

        return tables;
    }
}

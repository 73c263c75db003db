namespace SiteGen.Site.Zipping;

/// <summary>One file of a ZIP.</summary>
/// <param name="Name">Relative, with forward slashes.</param>
/// <param name="Method">How it is packed.</param>
/// <param name="Crc">CRC-32 of the file.</param>
/// <param name="Packed">Its length in the archive, in bytes.</param>
/// <param name="Length">Its length once unpacked, in bytes.</param>
/// <param name="Offset">Where its local header begins.</param>
internal sealed record ZipEntry(string Name, ushort Method, uint Crc, long Packed, long Length, long Offset);

using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Zipping;

/// <summary>
/// Reads what a ZIP from anywhere says it holds, and believes none of it before it is checked: the archive's directory must be whole, agree with the
/// header before each file (tools differ in which of the two they go by), and account for every byte once. .NET's own reader tells neither.
/// </summary>
/// <param name="file">The archive; read at any position, by any thread.</param>
internal sealed class ZipDirectoryReader(SafeFileHandle file)
{
    // Deflate cannot do better than 1032 to 1.
    private const long MostToOne = 1032;
    private const int LongestComment = ushort.MaxValue;
    private const long LongestDirectory = 1L << 30;

    private const string Here = "./";

    // As a path in a list of hashes.
    private const int LongestName = 4096;

    private readonly List<ZipFinding> findings = [];
    private readonly List<ZipEntry> entries = [];
    private readonly Dictionary<string, bool> isFolderByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ZipPlaces places = new(file);
    private bool isWhole = true;

    public ZipDirectory Read()
    {
        if (FindDirectory() is not { } place || ReadBytes(place.Start, place.Length) is not { } bytes)
        {
            findings.Add(new(ZipProblem.Damaged, null));
            return new([], findings);
        }

        var at = 0;
        var count = 0L;
        for (int used; count < place.Count && (used = ReadEntry(bytes.AsSpan(at), place.Start)) > 0; count++)
        {
            at += used;
        }

        if (at != bytes.Length || count != place.Count)
        {
            findings.Add(new(ZipProblem.Damaged, null));
            isWhole = false;
        }

        CheckPlaces(place.Start);
        FindFoldersAmongFiles();
        return new(isWhole ? entries : [], findings);
    }

    private (long Start, long Length, long Count)? FindDirectory()
    {
        var length = RandomAccess.GetLength(file);
        var tail = ReadBytes(Math.Max(0, length - ZipLayout.EndLength - LongestComment), Math.Min(length, ZipLayout.EndLength + LongestComment));
        if (tail is null)
        {
            return null;
        }

        for (var at = tail.Length - ZipLayout.EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (U32(end, 0) == ZipLayout.End)
            {
                // Tools take the last that looks like an end, whatever its comment's length.
                return U16(end, 20) == end.Length - ZipLayout.EndLength ? ReadEnd(end, length - tail.Length + at) : null;
            }
        }

        return null;
    }

    private (long Start, long Length, long Count)? ReadEnd(ReadOnlySpan<byte> end, long position)
    {
        if (U16(end, 4) != 0 || U16(end, 6) != 0 || U16(end, 8) != U16(end, 10))
        {
            findings.Add(new(ZipProblem.Unsupported, null));
            return null;
        }

        (long Start, long Length, long Count) place = (U32(end, 16), U32(end, 12), U16(end, 10));
        var locator = ReadBytes(position - ZipLayout.End64LocatorLength, ZipLayout.End64LocatorLength);
        if (locator is not null && U32(locator, 0) == ZipLayout.End64Locator)
        {
            var narrow = place;
            position -= ZipLayout.End64LocatorLength + ZipLayout.End64Length;
            var wide = ReadBytes(position, ZipLayout.End64Length);
            if (wide is null || I64(locator, 8) != position || U32(wide, 0) != ZipLayout.End64 || I64(wide, 4) != ZipLayout.End64Length - 12 || I64(wide, 24) != I64(wide, 32))
            {
                return null;
            }

            // Tools differ in whether they look there for what the narrow end holds as well.
            place = (I64(wide, 48), I64(wide, 40), I64(wide, 32));
            if (narrow.Start != ZipLayout.In64 && narrow.Start != place.Start || narrow.Length != ZipLayout.In64 && narrow.Length != place.Length || narrow.Count != ZipLayout.CountIn64 && narrow.Count != place.Count)
            {
                return null;
            }
        }

        // Each file takes a header there, so the count cannot be made up.
        return place.Start >= 0 && place.Length is >= 0 and <= LongestDirectory && place.Count >= 0 && place.Start + place.Length == position
            && place.Count <= place.Length / ZipLayout.CentralHeaderLength
            ? place : null;
    }

    /// <returns>The header's length; 0 where it is none.</returns>
    private int ReadEntry(ReadOnlySpan<byte> header, long limit)
    {
        if (header.Length < ZipLayout.CentralHeaderLength || U32(header, 0) != ZipLayout.CentralHeader)
        {
            return 0;
        }

        int nameLength = U16(header, 28), extraLength = U16(header, 30);
        var used = ZipLayout.CentralHeaderLength + nameLength + extraLength + U16(header, 32);
        if (header.Length < used)
        {
            return 0;
        }

        var utf8 = header.Slice(ZipLayout.CentralHeaderLength, nameLength);
        var name = Plain(Encoding.UTF8.GetString(utf8));
        var entry = new ZipEntry(name, U16(header, 10), U32(header, 16), U32(header, 20), U32(header, 24), U32(header, 42));
        var extra = header.Slice(ZipLayout.CentralHeaderLength + nameLength, extraLength);
        entry = ZipExtra.Widen(entry, extra);
        var flags = U16(header, 8);
        if (!CheckPlace(entry, flags, utf8, limit, out var localExtra))
        {
            findings.Add(new(ZipProblem.Damaged, name));
        }
        else if (ZipExtra.Renames(utf8, extra) || ZipExtra.Renames(utf8, localExtra))
        {
            findings.Add(new(ZipProblem.UnsafeName, name));
        }
        else if (Judge(entry, flags, utf8, U16(header, 4) >> 8, U32(header, 38)) is { } problem)
        {
            findings.Add(new(problem, name));
        }
        else if (!IsFolder(name))
        {
            entries.Add(entry);
        }

        return used;
    }

    private ZipProblem? Judge(ZipEntry entry, ushort flags, ReadOnlySpan<byte> utf8, int system, uint attributes)
    {
        const int unix = 3, darwin = 19;
        const uint folderOfDos = 0x10;

        // Tools differ in whose marks they heed, so none may say anything else than the name does.
        var kind = attributes >> 28;
        var isFolder = IsFolder(entry.Name);
        return !IsSafe(entry.Name, system is unix or darwin || (flags & ZipLayout.Utf8Names) != 0, utf8) ? ZipProblem.UnsafeName
            : !TryName(isFolder ? entry.Name[..^1] : entry.Name, isFolder) ? ZipProblem.RepeatedName
            : (kind != 0 && kind != (isFolder ? 0x4u : 0x8u)) || (!isFolder && (attributes & folderOfDos) != 0) ? ZipProblem.NotAFile
            : (flags & (ZipLayout.Encrypted | ZipLayout.StrongEncryption | ZipLayout.MaskedHeaders)) != 0 ? ZipProblem.Encrypted
            : entry.Method is not (ZipLayout.Stored or ZipLayout.Deflated) ? ZipProblem.Unsupported
            : isFolder && !IsEmpty(entry) ? ZipProblem.Implausible
            : entry.Method == ZipLayout.Stored ? entry.Length == entry.Packed ? null : ZipProblem.Implausible
            : entry.Length > (entry.Packed * MostToOne) || entry.Packed == 0 ? ZipProblem.Implausible
            : null;
    }

    // A folder may stand there as often as tools like, a file once.
    private bool TryName(string name, bool isFolder) => isFolderByName.TryAdd(name, isFolder) || (isFolder && isFolderByName[name]);

    private bool IsEmpty(ZipEntry folder)
    {
        try
        {
            using var stream = ZipEntryReader.Open(file, folder);
            return stream.ReadByte() < 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // As some tools name what they pack from a folder they stand in.
    private static string Plain(string name) => name.Length > Here.Length && name.StartsWith(Here, StringComparison.Ordinal) ? name[Here.Length..] : name;

    // Names that are not marked as UTF-8, nor packed on a system that knows no other, are read by each tool in its own way, unless they are plain ASCII.
    private static bool IsSafe(string name, bool isUtf8, ReadOnlySpan<byte> utf8) =>
        utf8.Length <= LongestName && Utf8.IsValid(utf8) && (isUtf8 || Ascii.IsValid(utf8)) && (name == Here || OutputPath.IsValid(IsFolder(name) ? name.AsSpan(0, name.Length - 1) : name));

    private bool CheckPlace(ZipEntry entry, ushort flags, ReadOnlySpan<byte> utf8, long limit, out ReadOnlySpan<byte> extra)
    {
        extra = default;
        var header = entry.Offset >= 0 && entry.Packed >= 0 && entry.Length >= 0 && entry.Offset <= limit ? ReadBytes(entry.Offset, ZipLayout.LocalHeaderLength) : null;
        if (header is null || U32(header, 0) != ZipLayout.LocalHeader || U16(header, 6) != flags || U16(header, 8) != entry.Method || U16(header, 26) != utf8.Length
            || ReadBytes(entry.Offset + ZipLayout.LocalHeaderLength, utf8.Length + U16(header, 28)) is not { } rest || !rest.AsSpan(0, utf8.Length).SequenceEqual(utf8))
        {
            return false;
        }

        extra = rest.AsSpan(utf8.Length);
        var local = ZipExtra.Widen(entry with { Crc = U32(header, 14), Packed = U32(header, 18), Length = U32(header, 22) }, extra);
        if (local != entry && ((flags & ZipLayout.SizesFollow) == 0 || !IsUnstated(local, entry)))
        {
            return false;
        }

        var start = entry.Offset + ZipLayout.LocalHeaderLength + rest.Length;
        if (entry.Packed > limit - start)
        {
            return false;
        }

        places.Add(entry, start + entry.Packed, (flags & ZipLayout.SizesFollow) != 0);
        return true;
    }

    // Where the sizes follow the data, the header before it has zeros, or what says that they take 64 bits.
    private static bool IsUnstated(ZipEntry local, ZipEntry entry) =>
        (local.Crc == 0 || local.Crc == entry.Crc) && (local.Packed is 0 or ZipLayout.In64 || local.Packed == entry.Packed) && (local.Length is 0 or ZipLayout.In64 || local.Length == entry.Length);

    private void CheckPlaces(long directory)
    {
        foreach (var name in places.Overlapping())
        {
            findings.Add(new(ZipProblem.Implausible, name));
            isWhole = false;
        }

        // Where a file cannot be placed, what lies about it tells nothing.
        if (isWhole && findings.TrueForAll(finding => finding.Problem != ZipProblem.Damaged) && places.HasGaps(directory))
        {
            findings.Add(new(ZipProblem.Unclaimed, null));
        }
    }

    private void FindFoldersAmongFiles()
    {
        var bySpan = isFolderByName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in isFolderByName.Keys)
        {
            for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = name.IndexOf('/', slash + 1))
            {
                if (bySpan.TryGetValue(name.AsSpan(0, slash), out var isFolder) && !isFolder)
                {
                    findings.Add(new(ZipProblem.RepeatedName, name));
                    break;
                }
            }
        }
    }

    private byte[]? ReadBytes(long position, long length)
    {
        if (position < 0 || length < 0 || position > RandomAccess.GetLength(file) - length)
        {
            return null;
        }

        var bytes = new byte[length];
        for (var filled = 0; filled < bytes.Length;)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(filled), position + filled);
            if (read == 0)
            {
                return null;
            }

            filled += read;
        }

        return bytes;
    }

    private static bool IsFolder(string name) => name.EndsWith('/');

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static long I64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
}

using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>Reads the live site's SHA256SUMS into the ledger: what it lists, SiteGen wrote and may replace or remove. A line that is not ours
/// is passed over, so that the file it may mean counts as foreign and stays: damage can cost room, never somebody's file.</summary>
internal static class ManifestReader
{
    /// <summary>Marks every listed path <see cref="LedgerMarks.Listed"/> and sets its live digest.</summary>
    /// <returns>The manifest's own SHA-256, or null where there is no manifest.</returns>
    public static Sha256Digest? Read(string liveRoot, FileLedger ledger)
    {
        string path = Path.Combine(liveRoot, ManifestFile.Name);
        if (FileFacts.Of(path).Kind != FileKind.File)
        {
            return null;
        }

        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 17];
        int used = 0;
        long offset = 0;
        for (int read; (read = RandomAccess.Read(file, buffer.AsSpan(used), offset)) > 0; offset += read)
        {
            hash.AppendData(buffer, used, read);
            used += read;
            int taken = ReadLines(buffer.AsSpan(0, used), ledger);

            // A line longer than the buffer is none of ours.
            taken = taken == 0 && used == buffer.Length ? used : taken;
            buffer.AsSpan(taken, used - taken).CopyTo(buffer);
            used -= taken;
        }

        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        hash.GetHashAndReset(digest);
        return Sha256Digest.From(digest);
    }

    /// <returns>The number of bytes up to the end of the last whole line.</returns>
    private static int ReadLines(ReadOnlySpan<byte> bytes, FileLedger ledger)
    {
        int start = 0;
        for (int length; (length = bytes[start..].IndexOf((byte)'\n')) >= 0; start += length + 1)
        {
            ReadLine(bytes.Slice(start, length), ledger);
        }

        return start;
    }

    private static void ReadLine(ReadOnlySpan<byte> line, FileLedger ledger)
    {
        if (ManifestLine.TryRead(line, out Sha256Digest digest, out ReadOnlySpan<byte> utf8))
        {
            ledger.Mark(utf8, LedgerMarks.Listed, out _).Live = digest;
        }
    }
}

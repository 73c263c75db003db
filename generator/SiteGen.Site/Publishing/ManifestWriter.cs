using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>Writes SHA256SUMS in portions: at 900,000 files it would be 100 MB in one piece.</summary>
internal static class ManifestWriter
{
    /// <summary>Fills a new, empty file; <paramref name="order"/> holds the ledger's indexes in the order of the lines.</summary>
    /// <returns>The manifest's own SHA-256.</returns>
    public static Sha256Digest Write(SafeFileHandle file, FileLedger ledger, ReadOnlySpan<int> order)
    {
        const int portion = 1 << 16;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[portion + ManifestFile.PrefixLength + ushort.MaxValue + 1];
        int used = 0;
        long offset = 0;
        foreach (int index in order)
        {
            ref LedgerEntry entry = ref ledger[index];
            Span<byte> line = buffer.AsSpan(used);
            Convert.TryToHexStringLower(entry.Written, line, out int digits);
            line[digits] = (byte)' ';
            line[digits + 1] = (byte)' ';
            ledger.Utf8PathOf(entry).CopyTo(line[ManifestFile.PrefixLength..]);
            line[ManifestFile.PrefixLength + entry.PathLength] = (byte)'\n';
            used += ManifestFile.PrefixLength + entry.PathLength + 1;
            if (used >= portion)
            {
                Flush();
            }
        }

        Flush();
        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        hash.GetHashAndReset(digest);
        return Sha256Digest.From(digest);

        void Flush()
        {
            RandomAccess.Write(file, buffer.AsSpan(0, used), offset);
            hash.AppendData(buffer.AsSpan(0, used));
            offset += used;
            used = 0;
        }
    }
}

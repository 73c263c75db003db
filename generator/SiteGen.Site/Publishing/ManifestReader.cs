using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

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

        byte[] bytes = File.ReadAllBytes(path);
        ReadOnlySpan<byte> rest = bytes;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            ReadLine(rest[..end], ledger);
            rest = rest[(end + 1)..];
        }

        return Sha256Digest.From(SHA256.HashData(bytes));
    }

    private static void ReadLine(ReadOnlySpan<byte> line, FileLedger ledger)
    {
        const int digits = Sha256Digest.Size * 2;
        if (line.Length <= ManifestFile.PrefixLength || line[digits] != ' ' || line[digits + 1] != ' ')
        {
            return;
        }

        Span<byte> digest = stackalloc byte[Sha256Digest.Size];
        ReadOnlySpan<byte> utf8 = line[ManifestFile.PrefixLength..];
        if (Convert.FromHexString(line[..digits], digest, out _, out _) != System.Buffers.OperationStatus.Done || !IsValidPath(utf8))
        {
            return;
        }

        ledger.Mark(utf8, LedgerMarks.Listed, out _).Live = Sha256Digest.From(digest);
    }

    private static bool IsValidPath(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > 4096 || !Utf8.IsValid(utf8))
        {
            return false;
        }

        Span<char> characters = stackalloc char[utf8.Length];
        return OutputPath.IsValid(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }
}

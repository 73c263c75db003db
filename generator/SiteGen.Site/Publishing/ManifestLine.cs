using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SiteGen.Site.Publishing;

/// <summary>Reads one line of a list of hashes; a line is believed as far as it is one SiteGen could have written, since the list may come from anywhere.</summary>
internal static class ManifestLine
{
    private const int LongestPath = 4096;

    /// <param name="line">Without its line feed.</param>
    /// <param name="digest">The hash.</param>
    /// <param name="utf8">The path, as <see cref="OutputPath.IsValid"/> wants it.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, out Sha256Digest digest, out ReadOnlySpan<byte> utf8)
    {
        const int digits = Sha256Digest.Size * 2;
        digest = default;
        utf8 = default;
        if (line.Length <= ManifestFile.PrefixLength || line[digits] != ' ' || line[digits + 1] != ' ')
        {
            return false;
        }

        Span<byte> hash = stackalloc byte[Sha256Digest.Size];
        utf8 = line[ManifestFile.PrefixLength..];
        if (Convert.FromHexString(line[..digits], hash, out _, out _) != OperationStatus.Done || !IsValidPath(utf8))
        {
            return false;
        }

        digest = Sha256Digest.From(hash);
        return true;
    }

    private static bool IsValidPath(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestPath || !Utf8.IsValid(utf8))
        {
            return false;
        }

        Span<char> characters = stackalloc char[utf8.Length];
        return OutputPath.IsValid(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }
}

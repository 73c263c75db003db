using System.Text;

namespace SiteGen.Site.Mirroring;

/// <summary>The lines of a bag's manifests, which differ from sha256sum's in how paths are spelt (RFC 8493, 2.1.3): a percent sign is encoded, and so are the line
/// breaks that no path of a site has; and between hash and path there may be any white space.</summary>
internal static class BagLines
{
    /// <summary>A path as a bag's manifest spells it.</summary>
    public static string Encode(string path) => path.Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>A bag's manifest in the form of SHA256SUMS; lines that are in no form at all come out as they are.</summary>
    public static byte[] ToPlain(ReadOnlySpan<byte> manifest)
    {
        var plain = new StringBuilder(manifest.Length + 16);
        foreach (var line in Encoding.UTF8.GetString(manifest).ReplaceLineEndings("\n").TrimEnd('\n').AsSpan().EnumerateLines())
        {
            var end = line.IndexOfAny(' ', '\t');
            var path = end < 0 ? [] : line[end..].TrimStart(" \t");
            plain.Append(end < 0 ? line : line[..end]).Append("  ").Append(Decode(path.ToString())).Append('\n');
        }

        return Encoding.UTF8.GetBytes(plain.ToString());
    }

    private static string Decode(string path) => path
        .Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase)
        .Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase)
        .Replace("%25", "%", StringComparison.Ordinal);
}

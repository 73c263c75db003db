using System.Text;

namespace SiteGen.Site.Mirroring;

/// <summary>The lines of a bag's manifests, which differ from sha256sum's in how paths are spelt (RFC 8493, 2.1.3): a percent sign is encoded, and so are the line
/// breaks that no path of a site has; and between hash and path there may be any white space.</summary>
internal static class BagLines
{
    /// <summary>A path as a bag's manifest spells it.</summary>
    public static string Encode(string path) => path.Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>A line of a bag's manifest in the form of SHA256SUMS; one that is in no form at all comes out as none of that form either.</summary>
    public static byte[] ToPlain(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOfAny((byte)' ', (byte)'\t');
        return end < 0 ? [] : [.. line[..end], .. "  "u8, .. Encoding.UTF8.GetBytes(Decode(Encoding.UTF8.GetString(line[end..].TrimStart(" \t"u8))))];
    }

    private static string Decode(string path) => path
        .Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase)
        .Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase)
        .Replace("%25", "%", StringComparison.Ordinal);
}

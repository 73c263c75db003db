using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Site.Assets;

/// <summary>Reads the files of the theme that are compiled into the program.</summary>
internal static class ThemeFile
{
    /// <summary>Files joined in the order they need each other, so that a page asks for one.</summary>
    public static byte[] Read(params ReadOnlySpan<string> names)
    {
        using var joined = new MemoryStream();
        foreach (var name in names)
        {
            using var stream = typeof(ThemeFile).Assembly.GetManifestResourceStream("SiteGen.Site.Theme." + name)
                ?? throw new InvalidOperationException($"No embedded asset '{name}'.");
            stream.CopyTo(joined);
        }

        return joined.ToArray();
    }

    /// <summary>
    /// The same without indentation, blank lines and comments that have lines of their own, which are for those who read the theme. Styles and
    /// scripts of the theme break no string over lines.
    /// </summary>
    public static byte[] ReadCompact(params ReadOnlySpan<string> names)
    {
        var compact = new StringBuilder();
        var isComment = false;
        foreach (var line in Encoding.UTF8.GetString(Read(names)).AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            isComment |= text.StartsWith("/*", StringComparison.Ordinal);
            if (!isComment && !text.IsEmpty && !text.StartsWith("//", StringComparison.Ordinal))
            {
                compact.Append(text).Append('\n');
            }

            // A type before an expression, as in /** @type {X} */ (value), is a comment that ends where code goes on.
            if (isComment && text.IndexOf("*/", StringComparison.Ordinal) is var end && end >= 0)
            {
                isComment = false;
                var rest = text[(end + 2)..].Trim();
                if (!rest.IsEmpty)
                {
                    compact.Append(rest).Append('\n');
                }
            }
        }

        return Encoding.UTF8.GetBytes(compact.ToString());
    }

    /// <summary>Styles joined and compact, without the spaces around the braces of a rule on one line either.</summary>
    public static byte[] ReadStyle(params ReadOnlySpan<string> names) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(ReadCompact(names))
        .Replace("; }", "}", StringComparison.Ordinal)
        .Replace(" { ", "{", StringComparison.Ordinal));

    /// <summary>An asset whose name carries its content's hash.</summary>
    public static SiteAsset Hashed(string prefix, string suffix, byte[] content) => new(prefix + HashOf(content) + suffix, content);

    /// <summary>Twelve hexadecimal digits of the content's SHA-256.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6));
}

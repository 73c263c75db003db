using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Site.Publishing;

/// <summary>A list of files and their SHA-256, read whole: a site's SHA256SUMS, or another in the same form.</summary>
internal sealed class HashList
{
    private readonly Dictionary<string, Sha256Digest> digests = new(StringComparer.Ordinal);
    private readonly List<string> paths = [];
    private readonly List<int> unreadable = [];

    private HashList(Sha256Digest digest) => Digest = digest;

    /// <summary>The list's own SHA-256.</summary>
    public Sha256Digest Digest { get; }

    /// <summary>In the list's order, each once.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <summary>Lines, 1-based, that are in another form, repeat a path or name the list itself.</summary>
    public IReadOnlyList<int> UnreadableLines => unreadable;

    /// <param name="bytes">The file's.</param>
    /// <param name="own">The list's own path, which it cannot list.</param>
    public static HashList Read(ReadOnlySpan<byte> bytes, string own = ManifestFile.Name)
    {
        var list = new HashList(Sha256Digest.From(SHA256.HashData(bytes)));
        var start = 0;
        for (var line = 1; start < bytes.Length; line++)
        {
            var length = bytes[start..].IndexOf((byte)'\n');
            if (length < 0 || !ManifestLine.TryRead(bytes.Slice(start, length), out var digest, out var utf8) || !list.Add(Encoding.UTF8.GetString(utf8), digest, own))
            {
                list.unreadable.Add(line);
            }

            start = length < 0 ? bytes.Length : start + length + 1;
        }

        return list;
    }

    public bool Contains(string path) => digests.ContainsKey(path);

    /// <summary>The hash listed for a path, or null.</summary>
    public Sha256Digest? DigestOf(string path) => digests.TryGetValue(path, out var digest) ? digest : null;

    private bool Add(string path, Sha256Digest digest, string own)
    {
        if (string.Equals(path, own, StringComparison.Ordinal) || !digests.TryAdd(path, digest))
        {
            return false;
        }

        paths.Add(path);
        return true;
    }
}

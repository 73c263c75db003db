using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Site.Publishing;

/// <summary>A list of files and their SHA-256, read whole: a site's SHA256SUMS, or another in the same form.</summary>
internal sealed class HashList
{
    private readonly Dictionary<string, Sha256Digest> digests = new(StringComparer.Ordinal);
    private readonly List<string> paths = [];

    private HashList()
    {
    }

    /// <summary>The list's own SHA-256.</summary>
    public Sha256Digest Digest { get; private set; }

    /// <summary>In the list's order, each once.</summary>
    public IReadOnlyList<string> Paths => paths;

    /// <param name="stream">The file.</param>
    /// <param name="own">The list's own path, which it cannot list.</param>
    /// <param name="unreadable">Told of each line, 1-based, that is in another form, repeats a path or names the list itself.</param>
    /// <param name="toPlain">Brings a line of a bag's manifest into the form of SHA256SUMS; null for a list that is in that form.</param>
    public static HashList Read(Stream stream, string own = ManifestFile.Name, Action<int>? unreadable = null, Func<ReadOnlySpan<byte>, byte[]>? toPlain = null)
    {
        using var hash = SHA256.Create();
        using var hashed = new CryptoStream(stream, hash, CryptoStreamMode.Read, leaveOpen: true);
        var list = new HashList();
        var lines = new LineReader(hashed, anyEnding: toPlain is not null);
        var read = 0;
        while (lines.TryRead(out var line))
        {
            // A bag's manifest may lack its last ending, or have empty lines in the place of it.
            if (toPlain is not null && line.IsEmpty && !lines.IsCut)
            {
                continue;
            }

            while (++read < lines.Number)
            {
                unreadable?.Invoke(read);
            }

            if (lines.IsCut || !(lines.IsEnded || toPlain is not null) || !list.TryAdd(toPlain is null ? line : toPlain(line), own))
            {
                unreadable?.Invoke(read);
            }
        }

        list.Digest = Sha256Digest.From(hash.Hash);
        return list;
    }

    public bool Contains(string path) => digests.ContainsKey(path);

    /// <summary>The hash listed for a path, or null.</summary>
    public Sha256Digest? DigestOf(string path) => digests.TryGetValue(path, out var digest) ? digest : null;

    private bool TryAdd(ReadOnlySpan<byte> line, string own)
    {
        if (!ManifestLine.TryRead(line, out var digest, out var utf8))
        {
            return false;
        }

        var path = Encoding.UTF8.GetString(utf8);
        if (string.Equals(path, own, StringComparison.Ordinal) || !digests.TryAdd(path, digest))
        {
            return false;
        }

        paths.Add(path);
        return true;
    }
}

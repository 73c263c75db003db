using System.Text;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Lists the files of a commit below some paths. Git's own listing is read rather than a checkout made, since a checkout obeys attributes,
/// filters and links that the pusher chose.
/// </summary>
internal static class GitTreeReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="GitException">There is no such commit.</exception>
    public static IReadOnlyList<GitTreeEntry> Read(GitCommand git, string commit, params string[] paths)
    {
        var listing = git.Run(["ls-tree", "-r", "-z", "--full-tree", commit, "--", .. paths]);
        var entries = new List<GitTreeEntry>();
        for (var rest = listing.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)0);
            entries.Add(ReadEntry(rest[..end]));
            rest = rest[(end + 1)..];
        }

        return entries;
    }

    // mode SP type SP id TAB path
    private static GitTreeEntry ReadEntry(ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        var fields = Encoding.ASCII.GetString(line[..tab]).Split(' ');
        var kind = fields[0] switch
        {
            "120000" => GitTreeEntryKind.SymbolicLink,
            "160000" => GitTreeEntryKind.Submodule,
            _ => GitTreeEntryKind.File,
        };
        var name = line[(tab + 1)..];
        return new GitTreeEntry(kind, fields[2], PathOf(name), Encoding.UTF8.GetString(name));
    }

    private static string? PathOf(ReadOnlySpan<byte> name)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

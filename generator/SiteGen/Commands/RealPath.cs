namespace SiteGen.Commands;

/// <summary>Where a path leads once its symbolic links are followed, so that one folder under two names is seen to be one.</summary>
internal static class RealPath
{
    // As many links as Linux follows; beyond that they go in a circle.
    private const int MostLinks = 40;

    /// <summary>Every link on the way followed, the last name's too; what is not there yet is left as it is.</summary>
    /// <param name="path">In full.</param>
    public static string Of(string path) => Follow(path, MostLinks);

    /// <summary>Where something of this name is put: a link that has the name now is replaced, not followed.</summary>
    /// <param name="path">In full.</param>
    public static string OfPlace(string path) => Path.GetDirectoryName(path) is { } above ? Path.Combine(Of(above), Path.GetFileName(path)) : path;

    /// <summary>Whether a path is a folder or lies in it; both real.</summary>
    public static bool IsWithin(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Follow(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } above)
        {
            return path;
        }

        var here = Path.Combine(Follow(above, links), Path.GetFileName(path));
        return links > 0 && new FileInfo(here).LinkTarget is { } target ? Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links - 1) : here;
    }
}

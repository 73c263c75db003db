using System.IO.Enumeration;

namespace SiteGen.Site.Publishing;

/// <summary>Walks everything below a folder without entering symbolic links and without a string for each name.</summary>
internal static class TreeWalker
{
    /// <param name="path">Relative to the root, `/`-separated; good during the call only.</param>
    /// <param name="isDirectory">False for a symbolic link, whatever it leads to.</param>
    public delegate void Visitor(ReadOnlySpan<char> path, bool isDirectory);

    /// <param name="path">A folder, relative to the root, `/`-separated; good during the call only.</param>
    /// <returns>False to leave out what lies in it.</returns>
    public delegate bool Gate(ReadOnlySpan<char> path);

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>Visits a folder before what lies in it; siblings come in no order.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="visit">Called for everything in it.</param>
    /// <param name="mayEnter">Asked before a folder in it is entered; null to enter all.</param>
    public static void Walk(string root, Visitor visit, Gate? mayEnter = null)
    {
        char[] buffer = new char[256];
        var entries = new FileSystemEnumerable<bool>(root, static (ref FileSystemEntry _) => false, Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => IsDirectory(ref entry) && mayEnter?.Invoke(RelativePath(ref entry, ref buffer)) != false,
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            {
                visit(RelativePath(ref entry, ref buffer), IsDirectory(ref entry));
                return false;
            },
        };
        foreach (bool _ in entries)
        {
        }
    }

    // Attributes costs a system call, so it is asked of directories alone: a link to a directory shows as one.
    private static bool IsDirectory(ref FileSystemEntry entry) =>
        entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0;

    private static ReadOnlySpan<char> RelativePath(ref FileSystemEntry entry, ref char[] buffer)
    {
        ReadOnlySpan<char> folder = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        int length = folder.Length + 1 + entry.FileName.Length;
        if (length > buffer.Length)
        {
            buffer = new char[length * 2];
        }

        if (folder.IsEmpty)
        {
            return entry.FileName;
        }

        folder.CopyTo(buffer);
        if (Path.DirectorySeparatorChar != '/')
        {
            buffer.AsSpan(0, folder.Length).Replace(Path.DirectorySeparatorChar, '/');
        }

        buffer[folder.Length] = '/';
        entry.FileName.CopyTo(buffer.AsSpan(folder.Length + 1));
        return buffer.AsSpan(0, length);
    }
}

using Microsoft.Win32.SafeHandles;

namespace SiteGen.Site.Publishing;

/// <summary>Opens a file of the content for copying. No component below the root may be a symbolic link: a repository could otherwise publish any
/// file the builder can read. Nor may it be a pipe or device, which would never end.</summary>
internal static class SourceFileReader
{
    /// <param name="root">A folder the caller trusts; itself and its ancestors may be links.</param>
    /// <param name="path">Relative to the root, `/`-separated.</param>
    /// <exception cref="SourceFileException">It may not or cannot be copied.</exception>
    public static SafeFileHandle Open(string root, string path)
    {
        if (!OutputPath.StaysBelow(path))
        {
            throw new ArgumentException($"'{path}' is not a path below the root.", nameof(path));
        }

        string full = Path.Combine(root, path);
        try
        {
            for (int end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
            {
                Require(root, path[..end], FileKind.Directory);
            }

            Require(root, path, FileKind.File);
            return File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SourceFileException(SourceFileProblem.Missing, path, e);
        }
        catch (Exception e) when (IoErrorMapper.Covers(e))
        {
            throw new SourceFileException(SourceFileProblem.Unreadable, path, e);
        }
    }

    private static void Require(string root, string path, FileKind expected)
    {
        FileKind kind = FileFacts.Of(Path.Combine(root, path)).Kind;
        if (kind != expected)
        {
            throw new SourceFileException(
                kind switch
                {
                    FileKind.None => SourceFileProblem.Missing,
                    FileKind.Link => SourceFileProblem.SymbolicLink,
                    _ => SourceFileProblem.NotAFile,
                },
                path);
        }
    }
}

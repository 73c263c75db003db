using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Reading;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Lays the site of a commit out in a folder, byte for byte and without obeying anything in it: no attributes, filters, line-end conversion or
/// links. A symbolic link becomes one that leads nowhere, so that the readers report it as they report any; what has no form in a folder is reported here.
/// </summary>
internal static class CommitWriter
{
    // Links lead to a name that cannot be, whatever they were made to lead to.
    private const string Nowhere = ".sitegen-link-not-followed/-";

    private const int MaximumPointerLength = 1024;

    private static ReadOnlySpan<byte> PointerStart => "version https://git-lfs.github.com/spec/"u8;

    /// <param name="repository">Where the commit is, or waits in quarantine.</param>
    /// <param name="settings">Says where in the repository the site lies.</param>
    /// <param name="commit">The commit's id.</param>
    /// <param name="directory">An empty folder; it gets site.json and content/.</param>
    /// <param name="diagnostics">Receives every problem, its path relative to the site's folder.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public static void Write(BareRepository repository, PublishSettings settings, string commit, string directory, ICollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var entries = GitTreeReader.Read(repository.Git, commit, settings.Prefix + SiteConfigurationReader.FileName, settings.Prefix + ArchiveFinder.ContentFolderName);
        using var blobs = new GitBlobReader(repository.Git);
        var files = new HashSet<string>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = entry.ShownPath[settings.Prefix.Length..];
            if (Unfit(entry.Path) is { } reason)
            {
                diagnostics.Add(HookCodes.IsUnfit(shown, reason));
            }
            else if (entry.Kind == GitTreeEntryKind.Submodule)
            {
                diagnostics.Add(HookCodes.IsSubmodule(shown));
            }
            else if (!Claim(shown, files, folders))
            {
                diagnostics.Add(HookCodes.IsUnfit(shown, new("提交中有两个同名的文件或文件夹", "the commit has two files or folders of this name")));
            }
            else
            {
                WriteEntry(entry, Path.Combine(directory, shown), shown, blobs, diagnostics);
            }
        }
    }

    private static void WriteEntry(GitTreeEntry entry, string path, string shown, GitBlobReader blobs, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            Create(entry, path, shown, blobs, diagnostics);
        }
        catch (PathTooLongException)
        {
            // How long a name may be is the file system's to say; Git and other systems take longer ones.
            diagnostics.Add(HookCodes.IsTooLong(shown));
        }
    }

    private static void Create(GitTreeEntry entry, string path, string shown, GitBlobReader blobs, ICollection<Diagnostic> diagnostics)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (entry.Kind == GitTreeEntryKind.SymbolicLink)
        {
            File.CreateSymbolicLink(path, Nowhere);
            return;
        }

        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        blobs.CopyTo(entry.Id, file);
        if (IsPointer(file))
        {
            diagnostics.Add(HookCodes.IsPointer(shown));
        }
    }

    private static bool IsPointer(FileStream file)
    {
        if (file.Length > MaximumPointerLength || file.Length < PointerStart.Length)
        {
            return false;
        }

        Span<byte> start = stackalloc byte[PointerStart.Length];
        file.Position = 0;
        file.ReadExactly(start);
        return start.SequenceEqual(PointerStart);
    }

    // A tree made by other means than Git's own may hold names that would climb out of the folder.
    private static LocalizedText? Unfit(string? path) =>
        path is null ? new("文件名不是 UTF-8 编码", "the name is not UTF-8")
        : path.Split('/').Any(name => name.Length == 0 || name is "." or ".." || (OperatingSystem.IsWindows() && name.AsSpan().ContainsAny('\\', ':')))
            ? new("文件名不能用作路径", "the name cannot be part of a path")
        : null;

    private static bool Claim(string path, HashSet<string> files, HashSet<string> folders)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path[..slash];
            if (files.Contains(folder))
            {
                return false;
            }

            folders.Add(folder);
        }

        return !folders.Contains(path) && files.Add(path);
    }
}

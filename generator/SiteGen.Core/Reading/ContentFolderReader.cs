using System.IO.Enumeration;
using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Reading;

/// <summary>
/// Walks the content once and gives its folders in an order of its own, so that nothing later depends on the file system's.
/// Links are reported and left out; so are names that cannot be addresses. A report's attachments are not walked: the report's reader lists them.
/// </summary>
internal sealed class ContentFolderReader(ReportFiles reportFiles, ICollection<Diagnostic> diagnostics)
{
    private const string StaticFolder = "_static";

    private static readonly EnumerationOptions Options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false, ReturnSpecialDirectories = false };

    /// <summary>Everything below content/ that can be content: folders starting with <c>_</c> or <c>.</c> are not.</summary>
    public ContentFolder ReadContent(string contentDirectory) => Read(contentDirectory, "", "", inStatic: false);

    /// <summary>The files below content/_static, hidden ones included; null where there is no such folder.</summary>
    public ContentFolder? ReadStatic(string contentDirectory)
    {
        var directory = new DirectoryInfo(Path.Combine(contentDirectory, StaticFolder));
        return directory.Exists && directory.LinkTarget is null ? Read(directory.FullName, StaticFolder, StaticFolder, inStatic: true) : null;
    }

    private ContentFolder Read(string directory, string name, string path, bool inStatic)
    {
        var entries = List(directory);
        var folders = new List<string>();
        var files = new List<string>();
        var hasAttachments = false;
        foreach (var (entry, isFolder, isLink) in entries)
        {
            var entryPath = path.Length == 0 ? entry : $"{path}/{entry}";
            if (isLink && !IsReadLater(entry))
            {
                diagnostics.Add(RouteCodes.LinkedFile("content/" + entryPath));
                continue;
            }

            if (!inStatic && entry[0] is '_' or '.')
            {
                if (isFolder && entry[0] == '_' && File.Exists(Path.Combine(directory, entry, AgencyReader.FileName)))
                {
                    diagnostics.Add(RouteCodes.Hidden($"content/{entryPath}/{AgencyReader.FileName}", entry));
                }

                continue;
            }

            if (ContentNames.Fault(entry) is { } reason)
            {
                diagnostics.Add(RouteCodes.Unfit("content/" + entryPath, entry, reason));
                continue;
            }

            if (!isFolder || isLink)
            {
                files.Add(entry);
            }
            else if (inStatic || !(string.Equals(entry, ReportFiles.AttachmentFolder, StringComparison.Ordinal) && ContentNames.IsYear(name)))
            {
                folders.Add(entry);
            }
            else
            {
                hasAttachments = true;
            }
        }

        return new ContentFolder(name, path, path.Length == 0 ? ReadTop(directory, folders) : [.. folders.Select(entry => Read(Path.Combine(directory, entry), entry, $"{path}/{entry}", inStatic))], files)
        {
            HasAttachments = hasAttachments,
        };
    }

    // The folders at the top are walked on every core; what is found in each keeps its place.
    private ContentFolder[] ReadTop(string directory, List<string> names)
    {
        var folders = new ContentFolder[names.Count];
        var found = names.ConvertAll(_ => new List<Diagnostic>());
        Parallel.For(0, names.Count, index =>
            folders[index] = new ContentFolderReader(reportFiles, found[index]).Read(Path.Combine(directory, names[index]), names[index], names[index], inStatic: false));
        foreach (var diagnostic in found.SelectMany(own => own))
        {
            diagnostics.Add(diagnostic);
        }

        return folders;
    }

    // Their readers report a link themselves, so that each link is reported once.
    private bool IsReadLater(string name) =>
        string.Equals(name, AgencyReader.FileName, StringComparison.Ordinal) || reportFiles.IsReportFile(name);

    private static List<(string Name, bool IsFolder, bool IsLink)> List(string directory)
    {
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink)>(
            directory,
            static (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0),
            Options).ToList();
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }
}

using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>Lists the files below a report's files/ folder. Links are refused: what they lead to may be any file of the machine.</summary>
internal static class AttachmentReader
{
    private static readonly EnumerationOptions Options = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false, ReturnSpecialDirectories = false };

    /// <param name="siteDirectory">The site's folder.</param>
    /// <param name="folder">The report's folder relative to it, with forward slashes.</param>
    /// <param name="diagnostics">Receives links and unfit names.</param>
    /// <returns>Ordered ordinally by path.</returns>
    public static IReadOnlyList<Attachment> Read(string siteDirectory, string folder, ICollection<Diagnostic> diagnostics)
    {
        var root = $"{folder}/{ReportFiles.AttachmentFolder}";
        var directory = new DirectoryInfo(Path.Combine(siteDirectory, root));

        // The folder itself lies in the content the archive's finder walks, which reports it where it is a link.
        if (directory.LinkTarget is not null || !directory.Exists)
        {
            return [];
        }

        var attachments = new List<Attachment>();
        Collect(directory, root, "", attachments, diagnostics);
        attachments.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        ReportSameNames(attachments, diagnostics);
        return attachments;
    }

    private static void Collect(DirectoryInfo directory, string root, string prefix, List<Attachment> attachments, ICollection<Diagnostic> diagnostics)
    {
        foreach (var entry in directory.EnumerateFileSystemInfos("*", Options).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                diagnostics.Add(RouteCodes.LinkedFile($"{root}/{path}"));
            }
            else if (ContentNames.Fault(entry.Name) is { } reason)
            {
                diagnostics.Add(RouteCodes.Unfit($"{root}/{path}", entry.Name, reason));
            }
            else if (entry is DirectoryInfo folder)
            {
                Collect(folder, root, path + "/", attachments, diagnostics);
            }
            else if (entry is FileInfo file)
            {
                attachments.Add(new Attachment(path, $"{root}/{path}", file.Length));
            }
        }
    }

    private static void ReportSameNames(List<Attachment> attachments, ICollection<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attachment in attachments)
        {
            if (!seen.TryAdd(attachment.Path, attachment.Path))
            {
                diagnostics.Add(RouteCodes.SameAttachment(attachment.SourcePath, seen[attachment.Path]));
            }
        }
    }
}

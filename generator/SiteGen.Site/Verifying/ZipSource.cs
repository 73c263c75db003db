using Microsoft.Win32.SafeHandles;
using SiteGen.Site.Zipping;

namespace SiteGen.Site.Verifying;

/// <summary>A copy in a ZIP, read where it lies; nothing is unpacked to the disk.</summary>
internal sealed class ZipSource : CopySource
{
    private readonly SafeFileHandle file;
    private readonly Dictionary<string, ZipEntry> entries = new(StringComparer.Ordinal);
    private readonly string name;

    /// <param name="path">The archive, in full.</param>
    public ZipSource(string path)
    {
        name = Path.GetFileName(path);
        file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        var directory = new ZipDirectoryReader(file).Read();
        Findings.AddRange(directory.Findings.Select(finding => CopyCodes.Of(finding.Problem).At(finding.Name is { Length: > 0 } entry ? entry : name)));
        foreach (var entry in directory.Entries)
        {
            entries.Add(entry.Name, entry);
            Add(entry.Name, entry.Length);
        }
    }

    public override Stream Open(string path)
    {
        try
        {
            return ZipEntryReader.Open(file, entries[path]);
        }
        catch (InvalidDataException failure)
        {
            throw new CopyReadException(CopyCodes.ZipDamaged.At(path), failure);
        }
    }

    public override void Dispose()
    {
        file.Dispose();
        base.Dispose();
    }
}

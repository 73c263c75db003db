using System.Buffers;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>Reads the lists of hashes that a copy of one kind or another has.</summary>
/// <param name="source">The copy's files.</param>
/// <param name="layout">What it is.</param>
/// <param name="report">Takes a finding.</param>
internal sealed class CopyListReader(CopySource source, CopyLayout layout, Action<Diagnostic> report)
{
    // A list of seven million files; a claim beyond it is not followed into memory.
    private const long LongestList = 1L << 30;

    /// <summary>The lists, that of the site first; without those that are missing, which is reported.</summary>
    public IReadOnlyList<CopyList> Read()
    {
        var root = layout.Root;
        var site = layout.Site;
        return [.. new[]
        {
            ReadList(site + ManifestFile.Name, site, layout.Kind != CopyKind.UpdatePack, path => path.StartsWith(site, StringComparison.Ordinal) && !IsBesideList(path[site.Length..])),
            layout.Kind != CopyKind.Bag ? null : ReadList(root + BagFiles.Manifest, root, true, path => path.StartsWith(site, StringComparison.Ordinal)),
            layout.Kind != CopyKind.Bag ? null : ReadList(root + BagFiles.TagManifest, root, true, path => !path.StartsWith(site, StringComparison.Ordinal) && !path.StartsWith(root + "tagmanifest-", StringComparison.Ordinal)),
            layout.Kind != CopyKind.UpdatePack ? null : ReadList(root + PackFiles.Hashes, root, true, path => path != root + PackFiles.Hashes),
        }.OfType<CopyList>()];
    }

    /// <summary>A short text file of the copy, or null where it is missing or unreadable, which is reported.</summary>
    public string? ReadText(string path) => ReadBytes(path) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private static bool IsBesideList(string path) => path == ManifestFile.Name || ManifestFile.IsSignature(path);

    private CopyList? ReadList(string path, string root, bool whole, Func<string, bool> covers)
    {
        if (ReadBytes(path) is not { } bytes)
        {
            return null;
        }

        var isBags = layout.Kind == CopyKind.Bag && path != layout.Site + ManifestFile.Name;
        var list = HashList.Read(isBags ? BagLines.ToPlain(bytes.Span) : bytes.Span, path[root.Length..]);
        foreach (var line in list.UnreadableLines)
        {
            report(CopyCodes.LineUnreadable.At(path, null, line));
        }

        return new(path, root, list, whole, covers);
    }

    private ReadOnlyMemory<byte>? ReadBytes(string path)
    {
        if (!source.Contains(path))
        {
            report(CopyCodes.Missing.At(path));
            return null;
        }

        try
        {
            if (source.LengthOf(path) > LongestList)
            {
                report(CopyCodes.Unreadable.At(path));
                return null;
            }

            var bytes = new ArrayBufferWriter<byte>((int)source.LengthOf(path) + 1);
            using var stream = source.Open(path);
            for (int read; bytes.WrittenCount <= LongestList && (read = stream.Read(bytes.GetSpan(1))) > 0;)
            {
                bytes.Advance(read);
            }

            return bytes.WrittenMemory;
        }
        catch (CopyReadException failure)
        {
            report(failure.Finding);
        }
        catch (InvalidDataException)
        {
            report(CopyCodes.ZipDamaged.At(path));
        }

        return null;
    }
}

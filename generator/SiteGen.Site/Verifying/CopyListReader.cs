using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Verifying;

/// <summary>Reads the lists of hashes that a copy of one kind or another has.</summary>
/// <param name="source">The copy's files.</param>
/// <param name="layout">What it is.</param>
/// <param name="report">Takes a finding.</param>
internal sealed class CopyListReader(CopySource source, CopyLayout layout, Action<Diagnostic> report)
{
    // At some 150 bytes a line, the list of 1.8 million files.
    private const long LongestList = 1L << 28;

    // More than any text needs that has one or two lines.
    private const int LongestNote = 1 << 12;

    /// <summary>The lists, that of the site first; without those that are missing, which is reported.</summary>
    public IReadOnlyList<CopyList> Read()
    {
        var root = layout.Root;
        var site = layout.Site;
        return [.. new[]
        {
            ReadList(site + ManifestFile.Name, site, layout.Kind != CopyKind.UpdatePack, path => path.StartsWith(site, StringComparison.Ordinal) && !IsBesideList(path[site.Length..])),
            layout.Kind != CopyKind.Bag ? null : ReadList(root + BagFiles.Manifest, root, true, path => path.StartsWith(site, StringComparison.Ordinal)),
            layout.Kind != CopyKind.Bag ? null : ReadList(root + BagFiles.TagManifest, root, true, path => !path.StartsWith(site, StringComparison.Ordinal) && !BagFiles.TagManifests.Contains(path[root.Length..])),
            layout.Kind != CopyKind.UpdatePack ? null : ReadList(root + PackFiles.Hashes, root, true, path => path != root + PackFiles.Hashes),
        }.OfType<CopyList>()];
    }

    /// <summary>A text of one or two lines, cut where it has more, or null where it is missing or unreadable, which is reported.</summary>
    public string? ReadNote(string path)
    {
        string? text = null;
        TryRead(path, stream =>
        {
            var buffer = new byte[LongestNote];
            text = Encoding.UTF8.GetString(buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)));
        });
        return text;
    }

    /// <returns>False where the list is missing, unreadable or too long, which is reported.</returns>
    public bool TryRead(string path, Action<Stream> read)
    {
        if (!source.Contains(path))
        {
            report(CopyCodes.Missing.At(path));
            return false;
        }

        if (source.LengthOf(path) > LongestList)
        {
            report(CopyCodes.Unreadable.At(path, new LocalizedText($"清单超过 {LongestList >> 20} MiB，未读取", $"a list of more than {LongestList >> 20} MiB is not read")));
            return false;
        }

        try
        {
            using var stream = source.Open(path);
            read(stream);
            return true;
        }
        catch (CopyReadException failure)
        {
            report(failure.Finding);
        }
        catch (InvalidDataException)
        {
            report(CopyCodes.ZipDamaged.At(path));
        }
        catch (Exception failure) when (IoErrorMapper.Covers(failure))
        {
            report(CopyCodes.Unreadable.At(path, VisibleText.Of(failure.Message)));
        }

        return false;
    }

    private static bool IsBesideList(string path) => path == ManifestFile.Name || ManifestFile.IsSignature(path);

    private CopyList? ReadList(string path, string root, bool whole, Func<string, bool> covers)
    {
        var isBags = layout.Kind == CopyKind.Bag && path != layout.Site + ManifestFile.Name;
        var unreadable = new LineFindings(CopyCodes.LineUnreadable, path, report);
        HashList? list = null;
        if (!TryRead(path, stream => list = HashList.Read(stream, path[root.Length..], line => unreadable.Add(line), isBags ? BagLines.ToPlain : null)))
        {
            return null;
        }

        unreadable.Complete();
        if (unreadable.IsEmpty && path == layout.Site + ManifestFile.Name && !list!.Contains(SiteRoutes.Home))
        {
            report(CopyCodes.HomeUnlisted.At(path));
        }

        return new(path, root, list!, whole, covers);
    }
}

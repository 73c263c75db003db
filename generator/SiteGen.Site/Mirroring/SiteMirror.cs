using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;
using SiteGen.Site.Verifying;
using SiteGen.Site.Zipping;

namespace SiteGen.Site.Mirroring;

/// <summary>
/// Packs a published site for offline reading, archiving or updating another copy: takes the site's folder, gives one file (or a bag's folder) whose bytes
/// follow from the site's alone. Each file is held to SHA256SUMS while it is packed, and if one does not fit nothing is put in place: a mirror
/// of a broken site would be believed. It assumes nothing else about the folder; what SHA256SUMS does not list stays behind.
/// </summary>
public static class SiteMirror
{
    // Up to this length a file is packed in memory, several at once; beyond it as it is read.
    private const int SmallFile = 1 << 20;

    /// <exception cref="IOException">The output cannot be written.</exception>
    public static MirrorOutcome Write(MirrorRequest request, CancellationToken cancellation = default)
    {
        var findings = new List<Diagnostic>();
        if (SiteListing.Read(request.Site, findings) is not { } site || ReadOlder(request, findings) is not { } older || findings.Count > 0)
        {
            return Refused(findings);
        }

        var (items, files, removed) = Plan(request, site, older, findings);
        using var place = PartialPlace.Open(request.Output);
        using MirrorPackage package = IsFolder(request) ? new FolderPackage(place) : new ZipPackage(place);
        var bytes = PackAll(site, items, package, findings, request.Progress, cancellation);
        if (findings.Count > 0)
        {
            return Refused(findings);
        }

        package.Complete();
        return new(true, [], files, removed, bytes);
    }

    /// <summary>Whether the output is a folder: a bag's, unless its name ends in .zip.</summary>
    public static bool IsFolder(MirrorRequest request) =>
        request.Format == MirrorFormat.Bag && !request.Output.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static (IReadOnlyList<MirrorItem> Items, int Files, int Removed) Plan(MirrorRequest request, SiteListing site, HashList older, List<Diagnostic> findings)
    {
        if (request.Since is not null)
        {
            return PackPlanner.Plan(site, older);
        }

        if (request.Format == MirrorFormat.Bag)
        {
            // A packed bag lies in one folder of its archive's name (RFC 8493, 4); a ZIP of the site has none, so that unpacking names the folder.
            var root = IsFolder(request) ? "" : Path.GetFileNameWithoutExtension(request.Output) + "/";
            return (BagPlanner.Plan(site, root, findings), site.List.Paths.Count, 0);
        }

        var whole = site.List.Paths.Select(path => MirrorItem.OfSite(path, path, site.List.DigestOf(path)!.Value))
            .Concat(site.Lists(""))
            .OrderBy(item => item.Name, Utf8Order.Comparer);
        return ([.. whole], site.List.Paths.Count, 0);
    }

    private static HashList? ReadOlder(MirrorRequest request, List<Diagnostic> findings)
    {
        if (request.Since is null)
        {
            return HashList.Read(Stream.Null);
        }

        using var stream = File.OpenRead(request.Since);
        var unreadable = new LineFindings(CopyCodes.LineUnreadable, request.Since, findings.Add);
        var older = HashList.Read(stream, ManifestFile.Name, line => unreadable.Add(line));
        unreadable.Complete();
        return older;
    }

    // In order, with the next few being made ready meanwhile.
    private static long PackAll(SiteListing site, IReadOnlyList<MirrorItem> items, MirrorPackage package, List<Diagnostic> findings, Action<int, int>? progress, CancellationToken cancellation)
    {
        var window = Environment.ProcessorCount * 4;
        var ready = new Queue<Task<Prepared>>(window);
        var bytes = 0L;
        for (int done = 0, begun = 0; done < items.Count; done++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (; begun < items.Count && ready.Count < window; begun++)
            {
                var item = items[begun];
                ready.Enqueue(Task.Run(() => Prepare(site, item, package), cancellation));
            }

            var prepared = ready.Dequeue().GetAwaiter().GetResult();
            if (prepared.Finding is { } finding)
            {
                findings.Add(finding);
            }
            else if (prepared.Packed is { } packed)
            {
                package.Add(items[done].Name, packed);
                bytes += packed.Length;
            }
            else
            {
                bytes += AddLarge(site, items[done], package, findings);
            }

            progress?.Invoke(done + 1, items.Count);
        }

        return bytes;
    }

    private static Prepared Prepare(SiteListing site, MirrorItem item, MirrorPackage package)
    {
        if (item.SitePath is null)
        {
            return new(package.Pack(item.Content), null);
        }

        try
        {
            using var file = new SiteFile(site.Root, item.SitePath);
            if (file.Length > SmallFile)
            {
                return new(null, null);
            }

            // One byte more, to see a file that has grown.
            var content = new byte[file.Length + 1];
            var length = file.Read(content);
            return file.Digest() == item.Digest ? new(package.Pack(content.AsMemory(0, length)), null) : new(null, CopyCodes.Differs.At(item.SitePath));
        }
        catch (SourceFileException failure)
        {
            return new(null, SiteFile.Describe(failure));
        }
    }

    private static long AddLarge(SiteListing site, MirrorItem item, MirrorPackage package, List<Diagnostic> findings)
    {
        try
        {
            using var file = new SiteFile(site.Root, item.SitePath!);
            package.Add(item.Name, file.Length, buffer => file.Read(buffer));
            if (file.Digest() != item.Digest)
            {
                findings.Add(CopyCodes.Differs.At(item.SitePath!));
            }

            return file.Length;
        }
        catch (SourceFileException failure)
        {
            findings.Add(SiteFile.Describe(failure));
            return 0;
        }
    }

    private static MirrorOutcome Refused(List<Diagnostic> findings) => new(false, DiagnosticList.Ordered(findings), 0, 0, 0);

    private sealed record Prepared(PackedBytes? Packed, Diagnostic? Finding);
}

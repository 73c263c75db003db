using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Verifying;

/// <summary>
/// Answers whether a copy is exactly the site that its SHA256SUMS describes, and whether that site holds together: takes a folder or ZIP from anywhere, gives
/// every finding. Each file is read once, for its hash and, where it is a page, its links; nothing is written. It is separate from the
/// build, whose output it does not trust, and from mirroring, so that a mirror is judged by what is in it.
/// </summary>
public sealed class CopyVerifier
{
    private const int Portion = 1 << 18;

    // Parsed, a page may take a hundred times its length: larger ones take turns.
    private const int LargePage = 1 << 20;

    private readonly CopyFindings findings = new();
    private readonly Lock largePages = new();
    private readonly CopySource source;
    private readonly Severity extra;
    private readonly CopyLayout layout;
    private readonly CancellationToken cancellation;
    private int files;
    private long bytes;

    private CopyVerifier(CopySource source, Severity extra, CancellationToken cancellation)
    {
        this.source = source;
        this.extra = extra;
        this.cancellation = cancellation;
        layout = CopyLayout.Of(source);
        source.Findings.ForEach(findings.Add);
        source.Strangers.ForEach(stranger => findings.Add(stranger with { Severity = extra }));
    }

    /// <summary>Whether a path leads to what can be verified: a folder, or a file that has a place and an end, as a pipe has not.</summary>
    /// <param name="path">In full.</param>
    public static bool CanVerify(string path) =>
        Directory.Exists(path) || FileFacts.Of(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Kind == FileKind.File;

    /// <param name="path">A folder or a ZIP, in full.</param>
    /// <param name="extra">How much a file that no list names weighs.</param>
    /// <param name="progress">Told how many files of how many are read, from any thread.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="IOException">The folder or ZIP itself cannot be read.</exception>
    public static CopyReport Verify(string path, Severity extra = Severity.Error, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        using CopySource source = Directory.Exists(path) ? new FolderSource(path) : new ZipSource(path);
        return new CopyVerifier(source, extra, cancellation).Run(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), progress);
    }

    private CopyReport Run(string name, Action<int, int>? progress)
    {
        var lists = ReadLists(name);
        if (lists.Count > 0)
        {
            FindMissing(lists);
            var links = LinkCheckerFor(lists);
            var paths = source.Paths.Order(StringComparer.Ordinal).ToList();
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
            Parallel.ForEach(paths, parallel, path =>
            {
                CheckFile(path, lists, links);
                progress?.Invoke(Interlocked.Increment(ref files), paths.Count);
            });
            if (links is not null)
            {
                Parallel.ForEach(links.Awaited, parallel, page => CheckAnchors(page, links));
            }

            return Report(links?.Pages ?? 0, links?.Links ?? 0);
        }

        return Report(0, 0);
    }

    private CopyReport Report(long pages, long links) =>
        new(layout.Kind, findings.Listed, files, bytes, pages, links) { MoreErrors = findings.MoreErrors, MoreWarnings = findings.MoreWarnings };

    private IReadOnlyList<CopyList> ReadLists(string name)
    {
        if (layout.Kind == CopyKind.Unknown)
        {
            // Of a ZIP that cannot be read nothing more is to be said.
            if (source.Findings.Count == 0 || source.Paths.Count > 0)
            {
                findings.Add(CopyCodes.NothingHere.At(name));
            }

            return [];
        }

        var reader = new CopyListReader(source, layout, findings.Add);
        var lists = reader.Read();
        if (layout.Kind == CopyKind.Bag)
        {
            new BagChecker(source, layout, reader, findings.Add).Check();
        }
        else if (layout.Kind == CopyKind.UpdatePack)
        {
            new PackChecker(layout, reader, SiteListOf(lists), findings.Add).Check();
        }

        return lists;
    }

    private HashList? SiteListOf(IReadOnlyList<CopyList> lists) => lists.FirstOrDefault(list => list.Path == layout.Site + ManifestFile.Name)?.List;

    private LinkChecker? LinkCheckerFor(IReadOnlyList<CopyList> lists)
    {
        if (SiteListOf(lists) is not { } list)
        {
            return null;
        }

        return new LinkChecker(list, layout.Site, PublicAddress(), findings.Add);
    }

    // The home page states where the site is public; nothing is taken on trust by it but what 404.html may link to.
    private string? PublicAddress()
    {
        PageFacts? facts = null;
        var home = layout.Site + SiteRoutes.Home;
        if (source.Contains(home) && source.LengthOf(home) <= LinkChecker.LargestPage)
        {
            Read(home, (text, _) => facts = PageReader.Read(Encoding.UTF8.GetString(text)));
        }

        return facts is null ? null : facts.Canonical is { } address ? address[..(address.LastIndexOf('/') + 1)] : "";
    }

    private void FindMissing(IReadOnlyList<CopyList> lists)
    {
        var reported = source.Findings.Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var list in lists.Where(list => list.IsWhole))
        {
            foreach (var path in list.List.Paths.Select(path => list.Base + path).Where(path => !source.Contains(path) && reported.Add(path)))
            {
                findings.Add(CopyCodes.Missing.At(path));
            }
        }
    }

    private void CheckFile(string path, IReadOnlyList<CopyList> lists, LinkChecker? links)
    {
        // What nobody vouches for is told of; there is nothing to hold it to.
        if (!path.StartsWith(layout.Root, StringComparison.Ordinal) || lists.Any(list => list.Covers(path) && list.DigestOf(path) is null))
        {
            findings.Add(CopyCodes.Extra.At(path) with { Severity = extra });
            return;
        }

        Interlocked.Add(ref bytes, source.LengthOf(path));
        Read(path, (content, digest) =>
        {
            if (lists.Any(list => list.DigestOf(path) is { } expected && expected != digest))
            {
                findings.Add(CopyCodes.Differs.At(path));
            }

            if (path.StartsWith(layout.Site, StringComparison.Ordinal) && (LinkChecker.IsPage(path) || LinkChecker.IsStyle(path)))
            {
                if (source.LengthOf(path) <= LinkChecker.LargestPage)
                {
                    using (Turn(content.Length))
                    {
                        links?.Check(path[layout.Site.Length..], content);
                    }
                }
                else
                {
                    links?.ReportUnreadable(path[layout.Site.Length..]);
                }
            }
        });
    }

    private void CheckAnchors(string page, LinkChecker links)
    {
        var path = layout.Site + page;
        if (source.Contains(path) && source.LengthOf(path) <= LinkChecker.LargestPage)
        {
            Read(path, (content, _) =>
            {
                using (Turn(content.Length))
                {
                    links.CheckAnchors(page, content);
                }
            });
        }
    }

    private Lock.Scope Turn(int length) => length > LargePage ? largePages.EnterScope() : default;

    private delegate void Reader(ReadOnlySpan<byte> content, Sha256Digest digest);

    /// <summary>Reads a file to its end; <paramref name="take"/> gets all of it where it is a page or style, else its last portion, and its hash.</summary>
    private void Read(string path, Reader take)
    {
        var isWanted = (LinkChecker.IsPage(path) || LinkChecker.IsStyle(path)) && source.LengthOf(path) <= LinkChecker.LargestPage;
        var buffer = ArrayPool<byte>.Shared.Rent(isWanted ? (int)source.LengthOf(path) + 1 : Portion);
        try
        {
            using var stream = source.Open(path);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var used = 0;
            for (int read; (read = stream.Read(buffer.AsSpan(used))) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                hash.AppendData(buffer, used, read);
                used = isWanted ? used + read : 0;
                if (used == buffer.Length)
                {
                    // It grew while it was read, so it is not what it was listed as.
                    findings.Add(CopyCodes.Differs.At(path));
                    return;
                }
            }

            Span<byte> digest = stackalloc byte[Sha256Digest.Size];
            hash.GetHashAndReset(digest);
            take(buffer.AsSpan(0, used), Sha256Digest.From(digest));
        }
        catch (CopyReadException failure)
        {
            findings.Add(failure.Finding);
        }
        catch (InvalidDataException)
        {
            findings.Add(CopyCodes.ZipDamaged.At(path));
        }
        catch (Exception failure) when (IoErrorMapper.Covers(failure))
        {
            findings.Add(CopyCodes.Unreadable.At(path, VisibleText.Of(failure.Message)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

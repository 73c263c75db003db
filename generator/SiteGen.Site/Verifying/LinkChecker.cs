using System.Text;
using System.Text.Unicode;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Verifying;

/// <summary>
/// Judges the links of a site's pages: each leads to a file that SHA256SUMS lists and, in a page, to an anchor that is there; and no page asks another host for
/// anything by itself. A link to an anchor in another page is kept until all pages are read, and only pages so named are then read again: what is held
/// grows with such links, which are few and of which no more than <see cref="MostAwaited"/> are kept, not with the anchors, which are many. Pages may be given
/// from any thread.
/// </summary>
/// <param name="list">The site's SHA256SUMS.</param>
/// <param name="prefix">Where the site lies in the copy: empty, or a folder with its slash.</param>
/// <param name="publicAddress">The site's public address, ending in a slash; empty where it has none, null where the home page that states it cannot be read.</param>
/// <param name="report">Takes a finding, from any thread.</param>
internal sealed class LinkChecker(HashList list, string prefix, string? publicAddress, Action<Diagnostic> report)
{
    /// <summary>In bytes. What is larger than any page should be is hashed, not parsed.</summary>
    public const int LargestPage = 16 << 20;

    /// <summary>Links to anchors of other pages, in all pages together. A site of a hundred thousand reports has some hundreds.</summary>
    public const int MostAwaited = 1_000_000;

    private static readonly string[] HtmlEndings = [".html", ".htm", ".shtml", ".shtm"];
    private static readonly string[] XmlEndings = [".svg", ".xhtml", ".xhtm", ".xht"];

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<(string Page, PageLink Link)>> awaited = new(StringComparer.Ordinal);
    private int awaitedLinks;
    private long pages;
    private long links;

    public long Pages => pages;

    public long Links => links;

    /// <summary>The pages to be given to <see cref="CheckAnchors"/>, relative to the site's root, ordered ordinally.</summary>
    public IReadOnlyList<string> Awaited => [.. awaited.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether servers and browsers take a file of that name for HTML, XHTML or SVG.</summary>
    public static bool IsPage(string path) => HtmlEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || IsXml(path);

    public static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    /// <summary>Judges a page or style sheet.</summary>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="bytes">The file's.</param>
    public void Check(string path, ReadOnlySpan<byte> bytes)
    {
        if (Decode(bytes) is not { } text)
        {
            ReportUnreadable(path);
            return;
        }

        var isStyle = IsStyle(path);
        if (!isStyle)
        {
            Interlocked.Increment(ref pages);
        }

        // What an entity stands for, only a reader of XML knows.
        if ((isStyle ? PageReader.ReadStyle(text) : PageReader.Read(text)) is not { } facts || (IsXml(path) && text.Contains("<!ENTITY", StringComparison.Ordinal)))
        {
            ReportUnreadable(path);
            return;
        }

        // Without the home page nobody can tell its links from those to another host, and that page is told of.
        if (path == SiteRoutes.NotFound && publicAddress is null)
        {
            return;
        }

        CheckLinks(path, IsXml(path) ? facts with { Links = [.. StyleInstructionReader.Read(text), .. facts.Links] } : facts);
    }

    /// <summary>Tells of a page or style sheet whose links cannot be judged.</summary>
    /// <param name="path">Relative to the site's root.</param>
    public void ReportUnreadable(string path) => Report(CopyCodes.PageUnreadable.At(prefix + path), path);

    /// <summary>Judges the links of other pages to anchors of this one.</summary>
    /// <param name="path">One of <see cref="Awaited"/>.</param>
    /// <param name="bytes">The page's; null where the copy lacks it, as an update pack may.</param>
    public void CheckAnchors(string path, ReadOnlySpan<byte> bytes)
    {
        if (Decode(bytes) is not { } text || PageReader.Read(text)?.Anchors is not { } anchors)
        {
            return;
        }

        foreach (var (page, link) in awaited[path])
        {
            if (!IsThere(AimOf(page, link).Anchor, anchors))
            {
                Report(CopyCodes.AnchorMissing, page, link);
            }
        }
    }

    private void CheckLinks(string path, PageFacts facts)
    {
        Interlocked.Add(ref links, facts.Links.Count);

        // Where a page says the same twice, once is enough.
        var awaiting = new Dictionary<string, (string Page, PageLink Link)>(StringComparer.Ordinal);
        foreach (var link in facts.Links)
        {
            var aim = AimOf(path, link);
            switch (aim.Kind)
            {
                case LinkKind.Host when link.IsFetched || link.IsBase:
                    Report(CopyCodes.AsksAnotherHost, path, link);
                    break;
                case LinkKind.FromHostRoot:
                case var _ when link.IsBase:
                    Report(CopyCodes.LinkAbsolute, path, link);
                    break;
                case LinkKind.Within when !list.Contains(aim.Path) && !IsUnlisted(aim.Path):
                    Report(CopyCodes.LinkBroken, path, link);
                    break;
                case LinkKind.Within when aim.Anchor.Length > 0 && aim.Path == path && !IsThere(aim.Anchor, facts.Anchors):
                    Report(CopyCodes.AnchorMissing, path, link);
                    break;
                case LinkKind.Within when aim.Anchor.Length > 0 && aim.Path != path && IsPage(aim.Path):
                    awaiting.TryAdd(link.Address, (aim.Path, link));
                    break;
                default:
                    break;
            }
        }

        Await(path, awaiting);
    }

    private LinkAim AimOf(string path, PageLink link)
    {
        var aim = LinkResolver.Resolve(path, link.Address);

        // 404.html is served at any depth and so links by the public address.
        if (aim.Kind == LinkKind.Host && path == SiteRoutes.NotFound && !link.IsBase && publicAddress is { Length: > 0 } && link.Address.StartsWith(publicAddress, StringComparison.Ordinal))
        {
            aim = LinkResolver.Resolve("", link.Address[publicAddress.Length..] is { Length: > 0 } rest ? rest : SiteRoutes.Home);
            aim = aim.Path.Length == 0 || aim.Path.EndsWith('/') ? aim with { Path = aim.Path + SiteRoutes.FolderPage } : aim;
        }

        return aim;
    }

    private void Await(string path, Dictionary<string, (string Page, PageLink Link)> awaiting)
    {
        lock (gate)
        {
            if (awaitedLinks + awaiting.Count <= MostAwaited)
            {
                awaitedLinks += awaiting.Count;
                foreach (var (page, link) in awaiting.Values)
                {
                    (awaited.TryGetValue(page, out var others) ? others : awaited[page] = []).Add((path, link));
                }

                return;
            }
        }

        ReportUnreadable(path);
    }

    private void Report(CopyCode code, string path, PageLink link) =>
        Report(code.At(prefix + path, VisibleText.Of(link.Address), Math.Max(1, link.Line), Math.Max(1, link.Column)), path);

    // An attachment is another's to mend: it is told of and does not fail the copy. A page says nothing of itself that is taken on trust.
    private void Report(Diagnostic finding, string path) =>
        report(SiteRoutes.IsAttachment(path) ? finding with { Severity = Severity.Warning } : finding);

    private static bool IsXml(string path) => XmlEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsUnlisted(string path) => path == ManifestFile.Name || ManifestFile.IsSignature(path);

    private static bool IsThere(string anchor, IReadOnlySet<string> anchors) =>
        anchors.Contains(anchor) || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase);

    private static string? Decode(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes.StartsWith("\ufeff"u8) ? bytes[3..] : bytes) : null;
}

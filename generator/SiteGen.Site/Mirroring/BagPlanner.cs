using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Mirroring;

/// <summary>
/// Plans a BagIt bag: the site as it is below <c>data/</c>, and what RFC 8493 wants around it. Nothing in it comes from a clock: the RFC leaves Bagging-Date
/// open, and with one the same site would give another bag every day. What state of the site it is, External-Identifier tells: the hash of SHA256SUMS.
/// </summary>
internal static class BagPlanner
{
    /// <param name="site">The site.</param>
    /// <param name="root">The folder that the bag's files lie in, with its slash; empty for none.</param>
    /// <param name="findings">Takes what keeps the bag from being planned.</param>
    public static IReadOnlyList<MirrorItem> Plan(SiteListing site, string root, List<Diagnostic> findings)
    {
        var payload = site.List.Paths.Select(path => MirrorItem.OfSite(BagFiles.Payload + path, path, site.List.DigestOf(path)!.Value))
            .Concat(site.Lists(BagFiles.Payload))
            .OrderBy(item => item.Name, Utf8Order.Comparer)
            .ToList();
        var manifest = Text(string.Concat(payload.Select(item => Line(item.SitePath is null ? HashOf(item.Content) : item.Digest, item.Name))));
        var tags = new List<MirrorItem>
        {
            MirrorItem.Of(BagFiles.Information, Text(Information(site, LengthOf(site, payload, findings), payload.Count))),
            MirrorItem.Of(BagFiles.Declaration, Text(BagFiles.DeclarationText)),
            MirrorItem.Of(BagFiles.Manifest, manifest),
        };
        tags.Add(MirrorItem.Of(BagFiles.TagManifest, Text(string.Concat(tags.Select(tag => Line(HashOf(tag.Content), tag.Name))))));
        return [.. tags.Concat(payload).OrderBy(item => item.Name, Utf8Order.Comparer).Select(item => item with { Name = root + item.Name })];
    }

    // A length that changes after this look at it changes the hash as well, and the mirror is refused.
    private static long LengthOf(SiteListing site, IEnumerable<MirrorItem> payload, List<Diagnostic> findings)
    {
        var length = 0L;
        foreach (var item in payload)
        {
            try
            {
                length += item.SitePath is null ? item.Content.Length : FileFacts.Of(Path.Combine(site.Root, item.SitePath)).Length;
            }
            catch (Exception failure) when (IoErrorMapper.Covers(failure))
            {
                findings.Add(Verifying.CopyCodes.Unreadable.At(item.SitePath!, VisibleText.Of(failure.Message)));
            }
        }

        return length;
    }

    private static string Information(SiteListing site, long length, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"External-Identifier: sha256:{site.List.Digest}\n{BagFiles.Oxum}: {length}.{count}\n");

    private static string Line(Sha256Digest digest, string path) => $"{digest}  {BagLines.Encode(path)}\n";

    private static Sha256Digest HashOf(ReadOnlyMemory<byte> content) => Sha256Digest.From(SHA256.HashData(content.Span));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}

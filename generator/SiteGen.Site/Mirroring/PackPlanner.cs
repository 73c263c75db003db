using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Mirroring;

/// <summary>
/// Plans an update pack: what turns the copy with an older SHA256SUMS into this site. The new files lie in a folder of their own, not at the pack's root: unpacked
/// straight over a copy it was not made for, they would have harmed it before anything could be checked.
/// </summary>
internal static class PackPlanner
{
    /// <param name="site">The newer site.</param>
    /// <param name="older">The older copy's SHA256SUMS.</param>
    public static (IReadOnlyList<MirrorItem> Items, int Changed, int Removed) Plan(SiteListing site, HashList older)
    {
        var changed = site.List.Paths.Where(path => older.DigestOf(path) != site.List.DigestOf(path)).ToList();
        var removed = older.Paths.Where(path => !site.List.Contains(path)).ToList();

        // A signature of the older list fits no longer, and whether there is one the list does not say; removing what is not there does nothing.
        var signatures = ManifestFile.Signatures.Where(name => !site.List.Contains(name) && site.Signatures.All(kept => kept.Name != name));
        List<MirrorItem> items =
        [
            MirrorItem.Of(PackFiles.Guide, Text(PackGuide.Text)),
            MirrorItem.Of(PackFiles.Base, Text($"{older.Digest}  {ManifestFile.Name}\n")),
            MirrorItem.Of(PackFiles.Removed, Text(string.Concat(removed.Concat(signatures).Order(Utf8Order.Comparer).Select(path => path + "\n")))),
            .. site.Lists(PackFiles.Site),
            .. changed.Select(path => MirrorItem.OfSite(PackFiles.Site + path, path, site.List.DigestOf(path)!.Value)),
        ];
        items.Sort((left, right) => Utf8Order.Comparer.Compare(left.Name, right.Name));
        var hashes = string.Concat(items.Select(item => $"{(item.SitePath is null ? Sha256Digest.From(SHA256.HashData(item.Content.Span)) : item.Digest)}  {item.Name}\n"));
        items.Add(MirrorItem.Of(PackFiles.Hashes, Text(hashes)));
        items.Sort((left, right) => Utf8Order.Comparer.Compare(left.Name, right.Name));
        return (items, changed.Count, removed.Count);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}

using SiteGen.Core.Diagnostics;
using SiteGen.Site.Publishing;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Mirroring;

/// <summary>A published site as it is to be mirrored: what its SHA256SUMS lists, the list itself as bytes, and the signatures beside it.</summary>
/// <param name="Root">The site's folder, in full.</param>
/// <param name="List">What SHA256SUMS says.</param>
/// <param name="Manifest">Its bytes, read once, so that what is packed is what was read.</param>
/// <param name="Signatures">By file name, ordered ordinally.</param>
internal sealed record SiteListing(string Root, HashList List, ReadOnlyMemory<byte> Manifest, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Signatures)
{
    /// <summary>Reads the listing; null where there is none to go by, and <paramref name="findings"/> then says why.</summary>
    public static SiteListing? Read(string root, List<Diagnostic> findings)
    {
        try
        {
            if (FileFacts.Of(Path.Combine(root, ManifestFile.Name)).Kind == FileKind.None)
            {
                findings.Add(CopyCodes.NothingHere.At(ManifestFile.Name));
                return null;
            }

            var manifest = SiteFile.ReadAll(root, ManifestFile.Name);
            var unreadable = new LineFindings(CopyCodes.LineUnreadable, ManifestFile.Name, findings.Add);
            var list = HashList.Read(new MemoryStream(manifest), ManifestFile.Name, line => unreadable.Add(line));
            unreadable.Complete();
            var signatures = ManifestFile.Signatures
                .Where(name => !list.Contains(name) && FileFacts.Of(Path.Combine(root, name)).Kind == FileKind.File)
                .Select(name => (name, (ReadOnlyMemory<byte>)SiteFile.ReadAll(root, name)));
            return new(root, list, manifest, [.. signatures]);
        }
        catch (SourceFileException failure)
        {
            findings.Add(SiteFile.Describe(failure));
            return null;
        }
    }

    /// <summary>SHA256SUMS and its signatures, to go below a folder of the mirror.</summary>
    /// <param name="folder">Empty, or with its slash.</param>
    public IEnumerable<MirrorItem> Lists(string folder) =>
        [MirrorItem.Of(folder + ManifestFile.Name, Manifest), .. Signatures.Select(signature => MirrorItem.Of(folder + signature.Name, signature.Bytes))];
}

using SiteGen.Site.Mirroring;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>Tells what a copy is, and where the site lies in it, from the names at its root or in the one folder it begins with.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Root">The folder that all of it lies in, with its slash, as in a packed bag; empty for none.</param>
/// <param name="Site">Where the site's files lie, with its slash; begins with <paramref name="Root"/>.</param>
internal sealed record CopyLayout(CopyKind Kind, string Root, string Site)
{
    public static CopyLayout Of(CopySource source)
    {
        var layout = At(source, "");
        return layout.Kind == CopyKind.Unknown && OnlyFolder(source) is { } folder ? At(source, folder) : layout;
    }

    private static CopyLayout At(CopySource source, string root) =>
        source.Contains(root + BagFiles.Declaration) ? new(CopyKind.Bag, root, root + BagFiles.Payload)
        : source.Contains(root + PackFiles.Base) ? new(CopyKind.UpdatePack, root, root + PackFiles.Site)
        : source.Contains(root + ManifestFile.Name) ? new(CopyKind.Site, root, root)
        : new(CopyKind.Unknown, "", "");

    private static string? OnlyFolder(CopySource source)
    {
        string? folder = null;
        foreach (var path in source.Paths.Where(path => !IsLeftByMacOS(path)))
        {
            folder ??= path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
            if (folder.Length == 0 || !path.StartsWith(folder, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return folder;
    }

    // The Finder puts these beside the folder that it packs.
    private static bool IsLeftByMacOS(string path) => path == ".DS_Store" || path.StartsWith("__MACOSX/", StringComparison.Ordinal);
}

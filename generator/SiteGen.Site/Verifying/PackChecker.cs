using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>Holds an update pack to what applying it relies on: it names the copy it is for, and removes nothing that the newer site has or that lies elsewhere.</summary>
internal sealed class PackChecker(CopyLayout layout, CopyListReader lists, HashList? site, Action<Diagnostic> report)
{
    public void Check()
    {
        var root = layout.Root;
        if (lists.ReadText(root + PackFiles.Base) is { } text && HashList.Read(Encoding.UTF8.GetBytes(text), PackFiles.Base) is not { Paths: [ManifestFile.Name], UnreadableLines.Count: 0 })
        {
            report(CopyCodes.PackMalformed.At(root + PackFiles.Base));
        }

        var lines = (lists.ReadText(root + PackFiles.Removed) ?? "").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var isEnd = index == lines.Length - 1 && lines[index].Length == 0;
            if (!isEnd && (!OutputPath.IsValid(lines[index]) || lines[index] == ManifestFile.Name || site?.Contains(lines[index]) == true))
            {
                report(CopyCodes.PackMalformed.At(root + PackFiles.Removed, VisibleText.Of(lines[index]), index + 1));
            }
        }
    }
}

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
        CheckBase(layout.Root + PackFiles.Base);
        CheckRemoved(layout.Root + PackFiles.Removed);
    }

    private void CheckBase(string path)
    {
        var isWhole = true;
        if (lists.ReadNote(path) is { } text
            && (HashList.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), PackFiles.Base, _ => isWhole = false) is not { Paths: [ManifestFile.Name] } || !isWhole))
        {
            report(CopyCodes.PackMalformed.At(path));
        }
    }

    private void CheckRemoved(string path) => lists.TryRead(path, stream =>
    {
        var malformed = new LineFindings(CopyCodes.PackMalformed, path, report);
        var lines = new LineReader(stream);
        while (lines.TryRead(out var line))
        {
            var name = Encoding.UTF8.GetString(line);
            if (lines.IsCut || !lines.IsEnded || !OutputPath.IsValid(name) || name == ManifestFile.Name || site?.Contains(name) == true)
            {
                malformed.Add(lines.Number, VisibleText.Of(name));
            }
        }

        malformed.Complete();
    });
}

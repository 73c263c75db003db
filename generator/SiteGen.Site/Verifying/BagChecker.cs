using System.Globalization;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Verifying;

/// <summary>Holds a bag to the rules of RFC 8493 that are not about hashes: its declaration, its completeness, the size it states.</summary>
internal sealed class BagChecker(CopySource source, CopyLayout layout, CopyListReader lists, Action<Diagnostic> report)
{
    public void Check()
    {
        var declaration = layout.Root + BagFiles.Declaration;
        if (lists.ReadNote(declaration) is { } text && Ended(text.ReplaceLineEndings("\n")) is not (BagFiles.DeclarationText or "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"))
        {
            report(CopyCodes.BagMalformed.At(declaration, VisibleText.Of(text)));
        }

        if (source.Contains(layout.Root + BagFiles.Fetch))
        {
            report(CopyCodes.BagMalformed.At(layout.Root + BagFiles.Fetch, new LocalizedText("BagIt 包不完整：有文件须另行下载", "the bag is not whole: files are to be fetched from elsewhere")));
        }

        foreach (var list in BagFiles.Manifests.Concat(BagFiles.TagManifests).Where(list => list is not (BagFiles.Manifest or BagFiles.TagManifest) && source.Contains(layout.Root + list)))
        {
            report(CopyCodes.BagMalformed.At(layout.Root + list, new LocalizedText("未按这份清单核对：只核对 SHA-256 清单", "nothing was held to this list: SHA-256 alone is checked")) with { Severity = Severity.Warning });
        }

        if (source.Contains(layout.Root + BagFiles.Information))
        {
            CheckOxum(layout.Root + BagFiles.Information);
        }
    }

    private static string Ended(string text) => text.EndsWith('\n') ? text : text + "\n";

    private void CheckOxum(string path)
    {
        if (FindOxum(path) is not { } oxum)
        {
            return;
        }

        var payload = source.Paths.Where(file => file.StartsWith(layout.Site, StringComparison.Ordinal)).ToList();
        var actual = string.Create(CultureInfo.InvariantCulture, $"{payload.Sum(source.LengthOf)}.{payload.Count}");
        if (!string.Equals(actual, oxum.Stated, StringComparison.Ordinal))
        {
            report(CopyCodes.BagMalformed.At(
                path,
                new LocalizedText($"{BagFiles.Oxum} 与内容不符：应为 {actual}，实为 {VisibleText.Of(oxum.Stated)}", $"{BagFiles.Oxum} does not fit: {actual} expected, {VisibleText.Of(oxum.Stated)} stated"),
                oxum.Line));
        }
    }

    private (string Stated, int Line)? FindOxum(string path)
    {
        (string, int)? found = null;
        lists.TryRead(path, stream =>
        {
            var lines = new LineReader(stream, anyEnding: true);
            while (found is null && lines.TryRead(out var line))
            {
                if (Ascii.EqualsIgnoreCase(line[..Math.Min(line.Length, BagFiles.Oxum.Length + 1)], BagFiles.Oxum + ":"))
                {
                    found = (Encoding.UTF8.GetString(line[(BagFiles.Oxum.Length + 1)..]).Trim(), lines.Number);
                }
            }
        });
        return found;
    }
}

using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;

namespace SiteGen.Site.Verifying;

/// <summary>Holds a bag to the rules of RFC 8493 that are not about hashes: its declaration, its completeness, the size it states.</summary>
internal sealed class BagChecker(CopySource source, CopyLayout layout, CopyListReader lists, Action<Diagnostic> report)
{
    public void Check()
    {
        var declaration = layout.Root + BagFiles.Declaration;
        if (lists.ReadText(declaration) is { } text && text.ReplaceLineEndings("\n") is not (BagFiles.DeclarationText or "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"))
        {
            report(CopyCodes.BagMalformed.At(declaration, VisibleText.Of(text)));
        }

        if (source.Contains(layout.Root + BagFiles.Fetch))
        {
            report(CopyCodes.BagMalformed.At(layout.Root + BagFiles.Fetch, new LocalizedText("BagIt 包不完整：有文件须另行下载", "the bag is not whole: files are to be fetched from elsewhere")));
        }

        if (source.Contains(layout.Root + BagFiles.Information))
        {
            CheckOxum(layout.Root + BagFiles.Information);
        }
    }

    private void CheckOxum(string path)
    {
        var lines = (lists.ReadText(path) ?? "").ReplaceLineEndings("\n").Split('\n');
        var index = Array.FindIndex(lines, line => line.StartsWith(BagFiles.Oxum + ":", StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            return;
        }

        var payload = source.Paths.Where(file => file.StartsWith(layout.Site, StringComparison.Ordinal)).ToList();
        var actual = string.Create(CultureInfo.InvariantCulture, $"{payload.Sum(source.LengthOf)}.{payload.Count}");
        var stated = lines[index][(BagFiles.Oxum.Length + 1)..].Trim();
        if (!string.Equals(actual, stated, StringComparison.Ordinal))
        {
            report(CopyCodes.BagMalformed.At(
                path,
                new LocalizedText($"{BagFiles.Oxum} 与内容不符：应为 {actual}，实为 {VisibleText.Of(stated)}", $"{BagFiles.Oxum} does not fit: {actual} expected, {VisibleText.Of(stated)} stated"),
                index + 1));
        }
    }
}

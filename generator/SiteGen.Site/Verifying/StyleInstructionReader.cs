using System.Text.RegularExpressions;

namespace SiteGen.Site.Verifying;

/// <summary>Takes out of an XML file, an SVG, the style sheets that its processing instructions call; to HTML they are comments.</summary>
internal static partial class StyleInstructionReader
{
    private const string Start = "<?xml-stylesheet";

    public static IEnumerable<PageLink> Read(string xml)
    {
        var line = 1;
        var lineStart = 0;
        for (var at = 0; (at = xml.IndexOf(Start, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = xml.IndexOf("?>", at, StringComparison.Ordinal);
            if (end < 0)
            {
                yield break;
            }

            for (var feed = xml.IndexOf('\n', lineStart, at - lineStart); feed >= 0; feed = xml.IndexOf('\n', lineStart, at - lineStart))
            {
                line++;
                lineStart = feed + 1;
            }

            if (Address().Match(xml[(at + Start.Length)..end]) is { Success: true } match)
            {
                yield return new(System.Net.WebUtility.HtmlDecode(match.Groups["address"].Value).Trim(), IsFetched: true, line, at - lineStart + 1);
            }

            at = end;
        }
    }

    [GeneratedRegex(@"\shref\s*=\s*(?:""(?<address>[^""]*)""|'(?<address>[^']*)')", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}

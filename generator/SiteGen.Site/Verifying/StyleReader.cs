using System.Text.RegularExpressions;

namespace SiteGen.Site.Verifying;

/// <summary>Takes out of a style sheet the addresses that a browser asks for.</summary>
internal static partial class StyleReader
{
    public static IEnumerable<PageLink> Read(string style)
    {
        var line = 1;
        var lineStart = 0;
        foreach (Match match in Reference().Matches(style))
        {
            for (var feed = style.IndexOf('\n', lineStart); feed >= 0 && feed < match.Index; feed = style.IndexOf('\n', lineStart))
            {
                line++;
                lineStart = feed + 1;
            }

            yield return new(match.Groups["address"].Value.Trim(), IsFetched: true, line, match.Index - lineStart + 1);
        }
    }

    // No part of it can match in two ways, so it takes no longer than the sheet is long.
    [GeneratedRegex(@"url\(\s*(?:""(?<address>[^""\n]*)""|'(?<address>[^'\n]*)'|(?<address>[^)""'\s]*))|@import\s+(?:""(?<address>[^""\n]*)""|'(?<address>[^'\n]*)')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}

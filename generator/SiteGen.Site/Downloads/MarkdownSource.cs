using Markdig.Syntax;
using SiteGen.Core.Model;

namespace SiteGen.Site.Downloads;

/// <summary>The Markdown that blocks were parsed from, as it stands in the file.</summary>
internal static class MarkdownSource
{
    public static string Of(Narrative narrative, IReadOnlyList<Block> blocks)
    {
        var start = int.MaxValue;
        var end = 0;
        foreach (var block in blocks)
        {
            if (block.Span.IsEmpty)
            {
                continue;
            }

            start = Math.Min(start, block.Span.Start);
            end = Math.Max(end, block.Span.End + 1);
        }

        var text = narrative.Source.Text;
        return start >= end ? "" : text[start..Math.Min(end, text.Length)].ReplaceLineEndings("\n").Trim();
    }
}

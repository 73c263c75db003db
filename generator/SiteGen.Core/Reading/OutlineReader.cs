using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Divides a parsed report into introduction and sections, and gives its sub-headings their ids. Nothing is lost: a heading that is no section stays,
/// one level lower, with the text around it, and is listed for the rule that judges the outline.
/// </summary>
internal static class OutlineReader
{
    private const int SectionLevel = 2;
    private const int DeepestLevel = 6;

    public static Narrative Read(SourceText source, MarkdownDocument document)
    {
        var headings = document.OfType<HeadingBlock>().Where(heading => heading.Level <= SectionLevel).Select(Describe).ToList();
        var sections = Assign(headings);
        var introduction = new List<Block>();
        var built = new List<NarrativeSection>();
        var unrecognised = new List<NarrativeHeading>();
        var blocks = introduction;
        var ids = new HeadingIds(0);
        FootnoteGroup? footnotes = null;
        var next = 0;
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= SectionLevel } heading)
            {
                var (_, text, offset, written, byWords) = headings[next];
                if (sections[next++] is { } number)
                {
                    blocks = [];
                    built.Add(new NarrativeSection(number, text, offset, blocks) { WrittenNumber = written });
                    ids = new HeadingIds(number);
                    continue;
                }

                var repeats = byWords is { } named && sections.Contains(named) ? byWords : null;
                unrecognised.Add(new NarrativeHeading(text, offset, written, repeats));
                heading.Level = SectionLevel + 1;
            }

            switch (block)
            {
                case FootnoteGroup group:
                    footnotes = group;
                    break;
                case LinkReferenceDefinitionGroup or BlankLineBlock:
                    break;
                default:
                    if (block is HeadingBlock subHeading)
                    {
                        subHeading.GetAttributes().Id = ids.Next(subHeading.Level);
                    }

                    blocks.Add(block);
                    break;
            }
        }

        return new Narrative(source, document, introduction, built) { UnrecognisedHeadings = unrecognised, Footnotes = footnotes };
    }

    private static (HeadingBlock Block, string Text, int Offset, int? Written, int? ByWords) Describe(HeadingBlock heading)
    {
        var text = InlineText.Of(heading.Inline).Trim();
        var written = Outline.WrittenNumber(text);
        var byWords = heading.Level == SectionLevel ? Outline.SectionByWords(text, written) : null;
        return (heading, text, heading.Inline?.FirstChild?.Span.Start ?? heading.Span.Start, written, byWords);
    }

    /// <summary>
    /// Which section each heading is. Words decide; of several headings with the same words the one that bears the number, else the first.
    /// A heading whose words say nothing is the section of its number where that one is still missing and would stand in order.
    /// </summary>
    private static int?[] Assign(List<(HeadingBlock Block, string Text, int Offset, int? Written, int? ByWords)> headings)
    {
        var sections = new int?[headings.Count];
        for (var section = 1; section <= Outline.SectionCount; section++)
        {
            var best = headings.FindIndex(heading => heading.ByWords == section && heading.Written == section);
            best = best < 0 ? headings.FindIndex(heading => heading.ByWords == section) : best;
            if (best >= 0)
            {
                sections[best] = section;
            }
        }

        for (var index = 0; index < headings.Count; index++)
        {
            var heading = headings[index];
            if (sections[index] is null && heading.ByWords is null && heading.Block.Level == SectionLevel
                && heading.Written is >= 1 and <= Outline.SectionCount
                && !sections.Contains(heading.Written)
                && sections.Take(index).All(before => before is null || before < heading.Written)
                && sections.Skip(index).All(after => after is null || after > heading.Written))
            {
                sections[index] = heading.Written;
            }
        }

        return sections;
    }

    /// <summary>Ids of one section's sub-headings: <c>s1-2</c> is its second, <c>s1-2-1</c> the first below that.</summary>
    private sealed class HeadingIds(int section)
    {
        private readonly int[] counts = new int[DeepestLevel - SectionLevel];

        public string Next(int level)
        {
            var depth = level - SectionLevel - 1;
            counts[depth]++;
            Array.Clear(counts, depth + 1, counts.Length - depth - 1);
            return "s" + string.Join('-', counts.Take(depth + 1).Prepend(section).Select(count => count.ToString(CultureInfo.InvariantCulture)));
        }
    }
}

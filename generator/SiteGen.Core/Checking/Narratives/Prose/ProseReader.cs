using Markdig.Syntax;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking.Narratives.Prose;

/// <summary>
/// Takes a report's narrative apart into paragraphs of plain text. Footnotes, tables and code are left out: they are beside the text.
/// A list that continues a sentence (…其中：) is read with it.
/// </summary>
internal static class ProseReader
{
    public static IReadOnlyList<ProseText> Read(Narrative narrative)
    {
        var texts = new List<ProseText>();
        var builder = new ProseBuilder();
        Read(narrative.Introduction, 0, "", builder, texts);
        foreach (var section in narrative.Sections)
        {
            Read(section.Blocks, section.Number, section.Heading, builder, texts);
        }

        return texts;
    }

    // One paragraph is open at a time, so one builder does for all.
    private static void Read(IEnumerable<Block> blocks, int section, string heading, ProseBuilder builder, List<ProseText> texts)
    {
        var below = heading;
        ProseBuilder? open = null;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock title:
                    Close();
                    below = Write(builder, title).Build("", section).Text;
                    break;
                case ParagraphBlock paragraph:
                    Close();
                    open = Write(builder, paragraph);
                    break;
                case ListBlock list when open is not null && Continues(open.Build("", section).Text):
                    foreach (var item in list.Descendants<ParagraphBlock>())
                    {
                        open.Separate();
                        open.Add(item.Inline);
                    }

                    break;
                case ListBlock or QuoteBlock or ListItemBlock:
                    Close();
                    Read((ContainerBlock)block, section, below, builder, texts);
                    break;
            }
        }

        Close();

        void Close()
        {
            if (open is { Length: > 0 })
            {
                texts.Add(open.Build(below, section));
            }

            open = null;
        }
    }

    private static bool Continues(string text) => text.EndsWith('：') || text.EndsWith("其中", StringComparison.Ordinal) || text.EndsWith("其中，", StringComparison.Ordinal);

    private static ProseBuilder Write(ProseBuilder builder, LeafBlock block)
    {
        builder.Clear();
        builder.Add(block.Inline);
        return builder;
    }
}

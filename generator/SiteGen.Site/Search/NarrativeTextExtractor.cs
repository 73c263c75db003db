using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Site.Search;

/// <summary>
/// Takes parsed Markdown blocks and gives their text by place: one passage a paragraph, heading, item of a list or row of a table.
/// A kind of block or inline it does not know is a bug and ends the build: text that is skipped would be text that is never found.
/// </summary>
internal sealed class NarrativeTextExtractor
{
    private readonly PassageText text = new();
    private readonly List<SearchPlace> places = [];
    private List<string> passages = [];
    private string anchor = "";
    private string heading = "";
    private int section;

    /// <summary>The places from a section's heading to its end.</summary>
    /// <param name="sectionAnchor">The id of the section's heading.</param>
    /// <param name="number">The section's number; 0 outside them.</param>
    /// <param name="title">The section's heading.</param>
    /// <param name="blocks">What follows the heading.</param>
    public IReadOnlyList<SearchPlace> Extract(string sectionAnchor, int number, string title, IEnumerable<Block> blocks)
    {
        places.Clear();
        section = number;
        Open(sectionAnchor, Collapse(title));
        foreach (var block in blocks)
        {
            if (block is HeadingBlock subHeading && subHeading.TryGetAttributes()?.Id is { } next)
            {
                AppendInlines(subHeading.Inline);
                Close();
                Open(next, text.Take());
            }
            else
            {
                AddBlock(block);
            }
        }

        Close();
        return [.. places];
    }

    public string Collapse(string source)
    {
        text.Append(source);
        return text.Take();
    }

    private void Open(string nextAnchor, string nextHeading)
    {
        anchor = nextAnchor;
        heading = nextHeading;
        passages = [];
    }

    private void Close() => places.Add(new SearchPlace(anchor, section, heading, passages));

    private void AddPassage()
    {
        var passage = text.Take();
        if (passage.Length > 0)
        {
            passages.Add(passage);
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case TableRow row:
                foreach (var cell in row.Cast<TableCell>())
                {
                    AppendCell(cell);
                    text.AppendBoundary();
                }

                AddPassage();
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    AddBlock(child);
                }

                break;
            case YamlFrontMatterBlock or ThematicBreakBlock or LinkReferenceDefinition or BlankLineBlock or EmptyBlock:
                break;
            case CodeBlock or HtmlBlock:
                AppendLines((LeafBlock)block);
                AddPassage();
                break;
            case LeafBlock leaf:
                AppendInlines(leaf.Inline);
                AddPassage();
                break;
            default:
                throw new InvalidOperationException($"No search text for a block of the kind {block.GetType().Name}.");
        }
    }

    private void AppendCell(ContainerBlock cell)
    {
        foreach (var block in cell)
        {
            if (block is LeafBlock leaf)
            {
                AppendInlines(leaf.Inline);
                text.AppendSpace();
            }
            else
            {
                throw new InvalidOperationException($"No search text for a {block.GetType().Name} in a table.");
            }
        }
    }

    private void AppendLines(LeafBlock block)
    {
        for (var index = 0; index < block.Lines.Count; index++)
        {
            text.Append(block.Lines.Lines[index].Slice.AsSpan());
            text.AppendSpace();
        }
    }

    private void AppendInlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlInline tag:
                    text.Append(tag.Tag);
                    break;
                case LineBreakInline { IsHard: true }:
                    text.AppendSpace();
                    break;
                case LineBreakInline:
                    text.AppendLineBreak();
                    break;
                case ContainerInline nested:
                    AppendInlines(nested);
                    break;
                case FootnoteLink or TaskList:
                    break;
                default:
                    throw new InvalidOperationException($"No search text for an inline of the kind {inline.GetType().Name}.");
            }
        }
    }
}

using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Site.Rendering;

/// <summary>
/// Renders the narrative's Markdown. Takes blocks as <see cref="NarrativeMarkdown"/> parses them (raw HTML off, unsafe link schemes
/// already taken out) and gives HTML in UTF-8. Footnotes stand at the document's end whichever section they belong to, so
/// they are rendered apart.
/// </summary>
/// <param name="tableLabel">The accessible name of a table's scroll region.</param>
public sealed class NarrativeRenderer(string tableLabel)
{
    /// <summary>The blocks as HTML, or null where there are none.</summary>
    public Markup? Render(IEnumerable<Block> blocks) => RenderAll(blocks);

    /// <summary>The document's footnotes as HTML, or null where there are none.</summary>
    public Markup? RenderFootnotes(Narrative narrative) => narrative.Footnotes is { } footnotes ? RenderAll([footnotes]) : null;

    private Utf8Markup? RenderAll(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        NarrativeMarkdown.SetUp(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer(tableLabel));
        var any = false;
        foreach (var block in blocks)
        {
            any = true;
            renderer.Render(block);
        }

        return any ? new Utf8Markup(Encoding.UTF8.GetBytes(writer.ToString())) : null;
    }
}

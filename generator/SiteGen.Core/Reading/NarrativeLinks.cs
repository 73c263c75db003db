using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Core.Model;

namespace SiteGen.Core.Reading;

/// <summary>
/// Leads every link of a narrative to its target on the site and writes that address into the parsed text; a link that is not allowed or leads
/// nowhere is reported and becomes plain text, so that no renderer can make it a link again. The links of one report change nothing else.
/// </summary>
internal sealed class NarrativeLinks(string siteDirectory, Archive archive)
{
    private readonly ArchiveIndex index = new(archive);

    /// <param name="narrative">The parsed text, whose links are rewritten.</param>
    /// <param name="agency">The path of the report's agency.</param>
    /// <param name="year">The report's year.</param>
    /// <param name="attachments">The report's own attachments.</param>
    /// <param name="diagnostics">Receives every link that leads nowhere.</param>
    public void Resolve(Narrative narrative, string agency, int year, IReadOnlyList<Attachment> attachments, MarkdownDiagnostics diagnostics)
    {
        var links = new List<Inline>();
        NarrativeTree.TryCollectLinks(narrative.Document, links);
        if (links.Count == 0)
        {
            return;
        }

        var resolver = new LinkResolver(siteDirectory, index, agency, year, attachments, Anchors(narrative));
        foreach (var inline in links)
        {
            if (inline is AutolinkInline autolink)
            {
                var resolution = autolink.IsEmail ? new LinkResolution("mailto:" + autolink.Url) : resolver.Resolve(autolink.Url, isImage: false);
                if (resolution.Url is null)
                {
                    Report(resolution, inline, diagnostics);
                    autolink.ReplaceBy(new LiteralInline(autolink.Url) { Span = autolink.Span });
                }
            }
            else if (inline is LinkInline link)
            {
                var resolution = resolver.Resolve(link.Url ?? "", link.IsImage);
                if (resolution.Url is null)
                {
                    Report(resolution, inline, diagnostics);
                    Unlink(link);
                }
                else
                {
                    link.Url = resolution.Url;
                }
            }
        }
    }

    private static void Report(LinkResolution resolution, Inline inline, MarkdownDiagnostics diagnostics) =>
        diagnostics.Report(resolution.Code!, inline.Span.Start, resolution.Message, resolution.Hint);

    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    /// <summary>The ids a report's page has: its sections, its sub-headings and its footnotes.</summary>
    private static HashSet<string> Anchors(Narrative narrative)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal) { "", "top" };
        for (var section = 1; section <= Outline.SectionCount; section++)
        {
            anchors.Add($"s{section}");
        }

        foreach (var heading in narrative.Document.Descendants<HeadingBlock>())
        {
            if (heading.TryGetAttributes()?.Id is { } id)
            {
                anchors.Add(id);
            }
        }

        foreach (var footnote in narrative.Footnotes?.OfType<Footnote>() ?? [])
        {
            anchors.Add($"fn:{footnote.Order}");
            anchors.UnionWith(footnote.Links.Where(link => !link.IsBackLink).Select(link => $"fnref:{link.Index}"));
        }

        return anchors;
    }
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Core.Reading;

/// <summary>Walks a parsed narrative. Depth is bounded here because Markdig parses deeper nesting of inlines than its renderers accept.</summary>
internal static class NarrativeTree
{
    private const int MaximumDepth = 64;

    /// <summary>Adds every link, image and autolink to the list, in document order.</summary>
    /// <returns>Whether the nesting is shallow enough for a page.</returns>
    public static bool TryCollectLinks(MarkdownDocument document, ICollection<Inline> links) => Walk(document, MaximumDepth, links);

    private static bool Walk(MarkdownObject node, int levels, ICollection<Inline> links)
    {
        if (levels == 0)
        {
            return false;
        }

        if (node is LinkInline or AutolinkInline)
        {
            links.Add((Inline)node);
        }

        switch (node)
        {
            case ContainerBlock container:
                foreach (var child in container)
                {
                    if (!Walk(child, levels - 1, links))
                    {
                        return false;
                    }
                }

                return true;
            case LeafBlock leaf:
                return leaf.Inline is null || Walk(leaf.Inline, levels - 1, links);
            case ContainerInline inlines:
                for (var child = inlines.FirstChild; child is not null; child = child.NextSibling)
                {
                    if (child is ContainerInline or AutolinkInline && !Walk(child, levels - 1, links))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }
}

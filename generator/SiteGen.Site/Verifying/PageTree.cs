using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace SiteGen.Site.Verifying;

/// <summary>A page's elements as they are made, held to a <see cref="PageBudget"/>.</summary>
internal sealed class PageTree(PageBudget budget)
{
    private readonly List<(IElement Element, TextPosition Position)> elements = [];
    private readonly Dictionary<INode, int> depths = new(ReferenceEqualityComparer.Instance);

    /// <summary>Parses a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="isScripting">Whether as a browser that runs scripts; none is run.</param>
    /// <returns>Its elements in order, with what lies in templates, which is part of no list of the document's.</returns>
    /// <exception cref="PageBudgetException">It is more than the budget allows.</exception>
    public IReadOnlyList<(IElement Element, TextPosition Position)> Parse(string html, bool isScripting)
    {
        budget.SpendEnds(html);
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            IsScripting = isScripting,
            MaximumDepth = PageBudget.Depth + 2,
            OnCreated = Add,
            ShouldEmitAttribute = (ref token, _) =>
            {
                budget.SpendAttribute(token.Name.Memory.Span, token.Attributes.Count);
                return true;
            },
        };
        new HtmlParser(options, budget.Context).ParseDocument(html);
        return elements;
    }

    // An element is not in its place, and has no attributes, before the next is made.
    private void Add(IElement element, TextPosition position)
    {
        if (elements.Count > 0)
        {
            budget.SpendDepth(DepthOf(elements[^1].Element));
        }

        budget.SpendTag();
        elements.Add((element, position));
    }

    // What lies above is mostly known; the parser's own repeated elements are not.
    private int DepthOf(INode node)
    {
        var known = 0;
        var unknown = new Stack<INode>();
        for (var above = node; above is not null; above = above.Parent)
        {
            if (depths.TryGetValue(above, out known))
            {
                break;
            }

            unknown.Push(above);
        }

        while (unknown.TryPop(out var below))
        {
            depths[below] = ++known;
        }

        return known;
    }
}

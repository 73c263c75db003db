using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SiteGen.Site.Verifying;

/// <summary>
/// Counts what a page, and the pages within it, may cost: each element, those included that the parser makes once more for formatting left open, of which a short
/// text can call for any number.
/// </summary>
internal sealed class PageBudget : IElementFactory<Document, HtmlElement>
{
    /// <summary>As in browsers, which put what is deeper beside it.</summary>
    public const int Depth = 512;

    /// <summary>A page of ten thousand rows has some hundred thousand.</summary>
    public const int Elements = 500_000;

    /// <summary>Of all elements together: for each the parser may look through all that are open.</summary>
    public const int Depths = Elements * 40;

    public const int Links = 500_000;

    /// <summary>Of one element; and of all tags that add to <c>html</c> or <c>body</c>.</summary>
    public const int Attributes = 1000;

    /// <summary>Pages and style sheets that carry each other, by <c>srcdoc</c> or <c>data:</c>.</summary>
    public const int Pages = 4;

    private readonly IElementFactory<Document, HtmlElement> factory;
    private readonly IBrowsingContext context;
    private int elements;
    private int tags;
    private int ends;
    private int depths;
    private int links;
    private int rootAttributes;

    public PageBudget()
    {
        factory = BrowsingContext.New(Configuration.Default).GetService<IElementFactory<Document, HtmlElement>>()!;
        context = BrowsingContext.New(new Configuration([this, .. Configuration.Default.Services.Where(service => service is not IElementFactory<Document, HtmlElement>)]));
    }

    public IBrowsingContext Context => context;

    public HtmlElement Create(Document document, string localName, string? prefix = null, NodeFlags flags = NodeFlags.None)
    {
        Require(++elements <= Elements);

        // AngleSharp's own frame would parse what is in it by itself.
        return localName == "iframe" ? new(document, localName, prefix, flags) : factory.Create(document, localName, prefix, flags);
    }

    /// <summary>Not all that a tag calls for comes by the factory.</summary>
    public void SpendTag() => Require(++tags <= Elements);

    public void SpendDepth(int depth) => Require(depth <= Depth && (depths += depth) <= Depths);

    public void SpendLink() => Require(++links <= Links);

    /// <summary>An end tag that closes nothing makes the parser look through all that is open, too.</summary>
    public void SpendEnds(string html) => Require((ends += html.AsSpan().Count("</")) <= Elements);

    public void SpendAttribute(ReadOnlySpan<char> tag, int before)
    {
        Require(before < Attributes);
        if (tag is "html" or "body")
        {
            Require(++rootAttributes <= Attributes);
        }
    }

    public static void Require(bool isWithin)
    {
        if (!isWithin)
        {
            throw new PageBudgetException();
        }
    }
}

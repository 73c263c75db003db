using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>What counts as content of a section: words, figures, code, pictures; not headings, rules or white space.</summary>
internal static class SectionContent
{
    public static bool IsContent(Block block) => block switch
    {
        HeadingBlock or ThematicBreakBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup => false,
        CodeBlock code => code.Lines.Count > 0,
        LeafBlock { Inline: { } inline } => inline.Descendants<Inline>().Any(IsContent),
        LeafBlock => false,
        ContainerBlock container => container.Any(IsContent),
        _ => true,
    };

    /// <summary>A heading's words, without Markdown.</summary>
    public static string TextOf(HeadingBlock heading) =>
        heading.Inline is null ? "" : string.Concat(heading.Inline.Descendants<Inline>().Select(TextOf));

    /// <summary>Where a heading's words start, behind its number signs.</summary>
    public static int StartOf(HeadingBlock heading) => heading.Inline?.FirstChild?.Span.Start ?? heading.Span.Start;

    private static bool IsContent(Inline inline) =>
        inline is LinkInline { IsImage: true } || !string.IsNullOrWhiteSpace(TextOf(inline));

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        _ => "",
    };
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>What counts as content of a section: words, figures, code, pictures; not headings, rules or white space.</summary>
internal static class SectionContent
{
    public static bool IsContent(Block block) => block switch
    {
        HeadingBlock or ThematicBreakBlock or LinkReferenceDefinition => false,
        CodeBlock code => code.Lines.Count > 0,
        LeafBlock { Inline: { } inline } => !string.IsNullOrWhiteSpace(InlineText.Of(inline)) || inline.Descendants<LinkInline>().Any(link => link.IsImage),
        ContainerBlock container => container.Any(IsContent),
        _ => false,
    };
}

using Markdig.Syntax;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking.Narratives;

/// <summary>The words of a section, block by block, headings and cells of tables among them, as a reader sees them.</summary>
internal static class SectionText
{
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        LinkReferenceDefinition => [],
        CodeBlock code => [code.Lines.ToString()],
        LeafBlock leaf => [InlineText.Of(leaf.Inline)],
        ContainerBlock container => container.SelectMany(Of),
        _ => [],
    };
}

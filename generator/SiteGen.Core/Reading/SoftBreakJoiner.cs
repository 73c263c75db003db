using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Core.Reading;

/// <summary>
/// Joins lines that a source file breaks between two Chinese characters. A browser would show the break as a space, which
/// Chinese text does not have; every reader of the narrative (page, search, checks) then sees the same words.
/// </summary>
internal static class SoftBreakJoiner
{
    public static void Join(MarkdownDocument document)
    {
        foreach (var lineBreak in document.Descendants<LineBreakInline>().Where(inline => !inline.IsHard).ToList())
        {
            if (LastOf(lineBreak.PreviousSibling) is { } before && FirstOf(lineBreak.NextSibling) is { } after
                && WideCharacters.IsWide(before) && WideCharacters.IsWide(after))
            {
                lineBreak.Remove();
            }
        }
    }

    private static char? LastOf(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[^1],
        ContainerInline container => LastOf(container.LastChild),
        _ => null,
    };

    private static char? FirstOf(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[0],
        ContainerInline container => FirstOf(container.FirstChild),
        _ => null,
    };
}

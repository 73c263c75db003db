using System.Text;
using Markdig.Syntax.Inlines;

namespace SiteGen.Core.Reading;

/// <summary>The plain text of Markdown inlines, as a reader sees it.</summary>
public static class InlineText
{
    public static string Of(ContainerInline? container)
    {
        if (container?.FirstChild is LiteralInline only && only.NextSibling is null)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Append(text, container);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline autolink:
                    text.Append(autolink.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline nested:
                    Append(text, nested);
                    break;
            }
        }
    }
}

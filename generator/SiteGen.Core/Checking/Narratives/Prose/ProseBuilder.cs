using Markdig.Syntax.Inlines;

namespace SiteGen.Core.Checking.Narratives.Prose;

/// <summary>Writes Markdown inlines as one text, without markup, and remembers where each character came from.</summary>
internal sealed class ProseBuilder
{
    private char[] text = new char[512];
    private int[] offsets = new int[512];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal.Content.AsSpan(), literal.Span.Start, literal.Span.End);
                    break;
                case CodeInline code:
                    AddLiteral(code.ContentSpan, code.Span.Start + code.DelimiterCount, code.Span.End - code.DelimiterCount);
                    break;
                case HtmlEntityInline entity:
                    AddLiteral(entity.Transcoded.AsSpan(), entity.Span.Start, entity.Span.Start);
                    break;
                case LineBreakInline lineBreak:
                    Put(lineBreak.IsHard ? '\n' : ' ', lineBreak.Span.Start);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline nested:
                    Add(nested);
                    break;
            }
        }
    }

    /// <summary>Ends what was added, where it does not end by itself, so that what is added next does not run on.</summary>
    public void Separate()
    {
        if (Length > 0 && text[Length - 1] is not ('。' or '；' or '，' or '、' or '：' or '\n'))
        {
            Put('；', offsets[Length - 1]);
        }
    }

    public ProseText Build(string heading, int section)
    {
        // White space inside Chinese text is layout: 新收 12 件 reads as 新收12件. Between two numbers or Latin words it divides them.
        var kept = new char[Length];
        var keptOffsets = new int[Length];
        var count = 0;
        for (var index = 0; index < Length; index++)
        {
            var character = text[index];
            if (character == ' ' && !(count > 0 && char.IsAsciiLetterOrDigit(kept[count - 1]) && NextVisible(index) is { } next && char.IsAsciiLetterOrDigit(next)))
            {
                continue;
            }

            kept[count] = character;
            keptOffsets[count++] = offsets[index];
        }

        return new ProseText(new string(kept, 0, count), heading, section, keptOffsets);
    }

    private char? NextVisible(int index)
    {
        while (index < Length && text[index] == ' ')
        {
            index++;
        }

        return index < Length ? text[index] : null;
    }

    private void AddLiteral(ReadOnlySpan<char> content, int start, int end)
    {
        // An escaped character's span begins at its backslash.
        var first = end - start + 1 == content.Length ? start : end - content.Length + 1;
        for (var index = 0; index < content.Length; index++)
        {
            Put(content[index], Math.Clamp(first + index, start, Math.Max(start, end)));
        }
    }

    private void Put(char character, int offset)
    {
        if (Length == text.Length)
        {
            Array.Resize(ref text, Length * 2);
            Array.Resize(ref offsets, Length * 2);
        }

        text[Length] = Unify(character);
        offsets[Length++] = offset;
    }

    private static char Unify(char character) => character is >= '\u3400' and <= '\u9fff' ? character : character switch
    {
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        >= 'ａ' and <= 'ｚ' => (char)(character - 'ａ' + 'a'),
        >= 'Ａ' and <= 'Ｚ' => (char)(character - 'Ａ' + 'A'),
        '（' or '(' or '【' => '（',
        '）' or ')' or '】' => '）',
        '％' or '﹪' => '%',
        '．' => '.',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        '｡' => '。',
        '､' => '、',
        '\n' => '\n',
        _ when char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF' => ' ',
        _ => character,
    };
}

using System.Globalization;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Lexing;

/// <summary>
/// Takes a template's text and gives its tokens: static text whole (already trimmed), and the words and symbols inside
/// <c>{{ }}</c> and <c>{% %}</c>. Comments and <c>raw</c> are gone. The last token is always the end of the file.
/// </summary>
internal sealed class TemplateLexer(SourceFile file, DiagnosticBag diagnostics)
{
    private static readonly string[] Symbols =
        ["==", "!=", "<=", ">=", "<", ">", "=", ".", ",", "(", ")", "[", "]", "|", "+", "-", "?"];

    private readonly List<Token> _tokens = [];

    public IReadOnlyList<Token> Lex()
    {
        var segments = new SegmentReader(file, diagnostics).Read();
        foreach (var segment in WhitespaceTrimmer.Trim(file.Text, segments))
        {
            switch (segment.Kind)
            {
                case SegmentKind.Text:
                    Add(TokenKind.Text, segment.Start, segment.End);
                    break;
                case SegmentKind.Output:
                    LexCode(segment, TokenKind.OutputOpen, TokenKind.OutputClose);
                    break;
                case SegmentKind.Tag:
                    if (file.Text[segment.InnerStart..segment.InnerEnd].Trim() is not ("raw" or "endraw"))
                    {
                        LexCode(segment, TokenKind.TagOpen, TokenKind.TagClose);
                    }

                    break;
            }
        }

        Add(TokenKind.EndOfFile, file.Text.Length, file.Text.Length);
        return _tokens;
    }

    private void LexCode(Segment segment, TokenKind open, TokenKind close)
    {
        Add(open, segment.Start, segment.InnerStart);
        var position = segment.InnerStart;
        while (position < segment.InnerEnd)
        {
            var c = file.Text[position];
            position = c switch
            {
                ' ' or '\t' or '\n' => position + 1,
                '"' or '\'' => LexString(position),
                _ when char.IsAsciiLetter(c) || c == '_' => LexRun(TokenKind.Name, position, segment.InnerEnd),
                _ when char.IsAsciiDigit(c) => LexRun(TokenKind.Integer, position, segment.InnerEnd),
                _ => LexSymbol(position),
            };
        }

        Add(close, segment.InnerEnd, segment.End);
    }

    private int LexString(int start)
    {
        // The segment ends after the closing quote, so it is there.
        var end = file.Text.IndexOf(file.Text[start], start + 1) + 1;
        _tokens.Add(new Token(TokenKind.String, new SourceSpan(file, start, end), file.Text[(start + 1)..(end - 1)]));
        return end;
    }

    private int LexRun(TokenKind kind, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsAsciiLetterOrDigit(file.Text[end]) || file.Text[end] == '_'))
        {
            end++;
        }

        if (kind == TokenKind.Integer && !int.TryParse(file.Text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            diagnostics.Add(
                DiagnosticCode.UnexpectedCharacter,
                new SourceSpan(file, start, end),
                $"'{file.Text[start..end]}' is neither a name nor a whole number");
        }

        Add(kind, start, end);
        return end;
    }

    private int LexSymbol(int start)
    {
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(file.Text, start, symbol, 0, symbol.Length) == 0)
            {
                Add(TokenKind.Symbol, start, start + symbol.Length);
                return start + symbol.Length;
            }
        }

        diagnostics.Add(
            DiagnosticCode.UnexpectedCharacter,
            new SourceSpan(file, start, start + 1),
            $"unexpected character '{file.Text[start]}'");
        return start + 1;
    }

    private void Add(TokenKind kind, int start, int end) =>
        _tokens.Add(new Token(kind, new SourceSpan(file, start, end), file.Text[start..end]));
}

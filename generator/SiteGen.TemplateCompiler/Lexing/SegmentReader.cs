using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Lexing;

/// <summary>
/// Cuts a template at its delimiters. Separate from the lexer because white-space control looks at neighbouring
/// segments, which must be known whole before any token is made.
/// </summary>
internal sealed class SegmentReader(SourceFile file, DiagnosticBag diagnostics)
{
    private readonly List<Segment> _segments = [];
    private readonly string _text = file.Text;

    public List<Segment> Read()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var open = NextOpen(position);
            AddText(position, open);
            if (open == _text.Length)
            {
                break;
            }

            var end = _text[open + 1] == '#' ? ReadComment(open) : ReadCode(open);
            if (end < 0)
            {
                break;
            }

            position = IsTag(_segments[^1], "raw") ? ReadRaw(_segments[^1]) : end;
        }

        return _segments;
    }

    private int NextOpen(int from)
    {
        for (var i = from; i + 1 < _text.Length; i++)
        {
            if (_text[i] == '{' && _text[i + 1] is '{' or '%' or '#')
            {
                return i;
            }
        }

        return _text.Length;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            _segments.Add(new Segment(SegmentKind.Text, start, end, start, end, false, false));
        }
    }

    private int ReadComment(int open)
    {
        var close = _text.IndexOf("#}", open + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            Unterminated(open, "comment", "#}");
            return -1;
        }

        var trimBefore = _text[open + 2] == '-';
        var trimAfter = close - 1 > open + 2 && _text[close - 1] == '-';
        _segments.Add(new Segment(SegmentKind.Comment, open, close + 2, open + 2, close, trimBefore, trimAfter));
        return close + 2;
    }

    private int ReadCode(int open)
    {
        var output = _text[open + 1] == '{';
        var closing = output ? '}' : '%';
        var inner = open + 2;
        var trimBefore = inner < _text.Length && _text[inner] == '-';
        if (trimBefore)
        {
            inner++;
        }

        for (var i = inner; i + 1 < _text.Length; i++)
        {
            if (_text[i] is '"' or '\'')
            {
                var quote = _text.IndexOf(_text[i], i + 1);
                if (quote < 0)
                {
                    break;
                }

                i = quote;
            }
            else if (_text[i] == closing && _text[i + 1] == '}')
            {
                var trimAfter = i > inner && _text[i - 1] == '-';
                var kind = output ? SegmentKind.Output : SegmentKind.Tag;
                _segments.Add(new Segment(kind, open, i + 2, inner, trimAfter ? i - 1 : i, trimBefore, trimAfter));
                return i + 2;
            }
        }

        Unterminated(open, output ? "output" : "tag", output ? "}}" : "%}");
        return -1;
    }

    // Everything up to {% endraw %} is text, whatever it looks like.
    private int ReadRaw(Segment raw)
    {
        var search = raw.End;
        while (true)
        {
            var open = _text.IndexOf("{%", search, StringComparison.Ordinal);
            if (open < 0)
            {
                diagnostics.Add(
                    DiagnosticCode.UnbalancedTag, new SourceSpan(file, raw.Start, raw.End), "'raw' has no 'endraw'");
                return _text.Length;
            }

            var close = _text.IndexOf("%}", open, StringComparison.Ordinal);
            if (close > 0 && _text[(open + 2)..close].Trim(' ', '\t', '\n', '-') == "endraw")
            {
                AddText(raw.End, open);
                return ReadCode(open);
            }

            search = open + 2;
        }
    }

    private bool IsTag(Segment segment, string name) =>
        segment.Kind == SegmentKind.Tag && _text[segment.InnerStart..segment.InnerEnd].Trim() == name;

    private void Unterminated(int open, string what, string close) => diagnostics.Add(
        DiagnosticCode.Unterminated, new SourceSpan(file, open, open + 2), $"this {what} is not closed by '{close}'");
}

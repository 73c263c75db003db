using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Html;

/// <summary>
/// Moves a <see cref="MarkupState"/> over static markup, character by character, as a browser's tokenizer would, and reports
/// markup that a browser would have to mend. What start and end tags mean is <see cref="ElementTracker"/>'s part.
/// </summary>
internal sealed class MarkupTokenizer(bool isXml, DiagnosticBag diagnostics)
{
    private readonly ElementTracker _elements = new(isXml, diagnostics);
    private readonly AttributeTracker _attributes = new(isXml, diagnostics);

    public void Advance(MarkupState state, SourceSpan text)
    {
        for (var i = text.Start; i < text.End; i++)
        {
            i = Step(state, text with { Start = i });
        }
    }

    /// <summary>Ends a name that a tag, output or the end of the text cuts off, so that branches meet in comparable states.</summary>
    public void Settle(MarkupState state, SourceSpan span)
    {
        switch (state.Mode)
        {
            case MarkupMode.StartTagName:
                _elements.EndStartTagName(state);
                state.Mode = MarkupMode.NeedsSpace;
                break;
            case MarkupMode.AttributeName:
                _attributes.EndName(state);
                _attributes.EndValue(state);
                state.Mode = MarkupMode.NeedsSpace;
                break;
            case MarkupMode.AfterAttributeName:
                _attributes.EndValue(state);
                state.Mode = MarkupMode.BeforeAttribute;
                break;
            case MarkupMode.TagOpen or MarkupMode.EndTagOpen or MarkupMode.EndTagName or MarkupMode.SelfClosing
                or MarkupMode.AfterEndTagName:
                diagnostics.Add(DiagnosticCode.Markup, span, "a tag's name and delimiters cannot be cut by template code");
                state.Mode = MarkupMode.Data;
                break;
            case MarkupMode.BeforeValue or MarkupMode.Unquoted:
                diagnostics.Add(DiagnosticCode.OutputUnquoted, span, "put the quotes of the attribute's value around this");
                state.Mode = MarkupMode.NeedsSpace;
                break;
        }
    }

    // Takes the first character of the span and gives the offset of the last character taken.
    private int Step(MarkupState state, SourceSpan rest)
    {
        var c = rest.File.Text[rest.Start];
        var at = rest with { End = rest.Start + 1 };
        switch (state.Mode)
        {
            case MarkupMode.Data or MarkupMode.PlainData:
                return StepData(state, rest, c);
            case MarkupMode.RawData:
                return StepRaw(state, rest, c);
            case MarkupMode.TagOpen:
                return StepTagOpen(state, rest, c);
            case MarkupMode.EndTagOpen:
                state.TagName = "";
                state.Mode = MarkupMode.EndTagName;
                return Step(state, rest);
            case MarkupMode.StartTagName:
                if (c is not ('>' or '/' or ' ' or '\t' or '\n'))
                {
                    state.TagName += c;
                    break;
                }

                _elements.EndStartTagName(state);
                state.Mode = MarkupMode.NeedsSpace;
                return StepInTag(state, at, c);
            case MarkupMode.EndTagName or MarkupMode.AfterEndTagName:
                StepEndTag(state, at, c);
                break;
            case MarkupMode.BeforeAttribute or MarkupMode.NeedsSpace:
                return StepInTag(state, at, c);
            case MarkupMode.SelfClosing:
                if (c == '>')
                {
                    _elements.Open(state, selfClosing: true);
                    break;
                }

                diagnostics.Add(DiagnosticCode.Markup, at, "'/' in a tag is followed by '>'");
                state.Mode = MarkupMode.BeforeAttribute;
                return StepInTag(state, at, c);
            case MarkupMode.AttributeName or MarkupMode.AfterAttributeName or MarkupMode.BeforeValue:
                return StepAttribute(state, at, c);
            case MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted or MarkupMode.Unquoted:
                return StepValue(state, at, c);
            case MarkupMode.Comment:
                return SkipTo(state, rest, "-->");
            case MarkupMode.Declaration:
                return SkipTo(state, rest, ">");
            case MarkupMode.Instruction:
                return SkipTo(state, rest, "?>");
            case MarkupMode.CharacterData:
                return SkipTo(state, rest, "]]>");
        }

        return rest.Start;
    }

    private int StepData(MarkupState state, SourceSpan rest, char c)
    {
        if (c == '<' && (state.Mode == MarkupMode.Data || StartsEndTag(state, rest)))
        {
            state.TagSpan = rest with { End = rest.Start + 1 };
            state.Mode = MarkupMode.TagOpen;
        }
        else if (c == '&' && isXml && !XmlReferences.StartsReference(rest.File.Text.AsSpan(rest.Start)))
        {
            diagnostics.Add(DiagnosticCode.Markup, rest with { End = rest.Start + 1 }, "in XML '&' is written '&amp;'");
        }

        return rest.Start;
    }

    private int StepRaw(MarkupState state, SourceSpan rest, char c)
    {
        if (c == '<' && StartsEndTag(state, rest))
        {
            _elements.CheckRawEnd(state, rest);
            state.TagSpan = rest with { End = rest.Start + 1 };
            state.Mode = MarkupMode.TagOpen;
        }
        else if (state.IsJson && !char.IsWhiteSpace(c) && state.JsonParts != 2)
        {
            state.JsonParts = 2;
            diagnostics.Add(
                DiagnosticCode.JsonScript, rest with { End = rest.Start + 1 }, "a JSON script holds one '{{ value }}' and nothing else");
        }
        else if (c == '<' && rest.Text.StartsWith("<!--", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCode.Markup, rest with { End = rest.Start + 4 }, "'<!--' in a script or style hides its end tag");
        }

        return rest.Start;
    }

    private static bool StartsEndTag(MarkupState state, SourceSpan rest)
    {
        var name = state.Elements.Peek().Name;
        var text = rest.File.Text;
        var after = rest.Start + 2 + name.Length;
        return text.AsSpan(rest.Start, rest.Length).StartsWith("</" + name, StringComparison.OrdinalIgnoreCase)
            && (after >= text.Length || !char.IsAsciiLetterOrDigit(text[after]));
    }

    private int StepTagOpen(MarkupState state, SourceSpan rest, char c)
    {
        if (char.IsAsciiLetter(c) || (isXml && (c == '_' || c > 127)))
        {
            ElementTracker.BeginStartTag(state);
            state.TagName = c.ToString();
            state.Mode = MarkupMode.StartTagName;
        }
        else if (c == '/')
        {
            state.Mode = MarkupMode.EndTagOpen;
        }
        else if (c == '!' && rest.Text.StartsWith("!--", StringComparison.Ordinal))
        {
            state.Mode = MarkupMode.Comment;
            return rest.Start + 2;
        }
        else if (c == '!' && rest.Text.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase))
        {
            state.Mode = MarkupMode.Declaration;
        }
        else if (c == '!' && (isXml || state.IsSvg) && rest.Text.StartsWith("![CDATA[", StringComparison.Ordinal))
        {
            state.Mode = MarkupMode.CharacterData;
        }
        else if (c == '?' && isXml)
        {
            state.Mode = MarkupMode.Instruction;
        }
        else
        {
            diagnostics.Add(DiagnosticCode.Markup, state.TagSpan, "'<' begins no tag here; write '&lt;'");
            state.Mode = MarkupMode.Data;
            return rest.Start - 1;
        }

        return rest.Start;
    }

    private void StepEndTag(MarkupState state, SourceSpan at, char c)
    {
        if (c == '>')
        {
            _elements.Close(state);
        }
        else if (c is ' ' or '\t' or '\n')
        {
            state.Mode = MarkupMode.AfterEndTagName;
        }
        else if (state.Mode == MarkupMode.EndTagName && c is not ('<' or '"' or '\''))
        {
            state.TagName += c;
        }
        else
        {
            diagnostics.Add(DiagnosticCode.Markup, at, "an end tag has its name alone");
        }
    }

    private int StepInTag(MarkupState state, SourceSpan at, char c)
    {
        switch (c)
        {
            case ' ' or '\t' or '\n':
                state.Mode = MarkupMode.BeforeAttribute;
                break;
            case '/':
                state.Mode = MarkupMode.SelfClosing;
                break;
            case '>':
                _elements.Open(state, selfClosing: false);
                break;
            case '"' or '\'' or '<' or '=':
                diagnostics.Add(DiagnosticCode.Markup, at, $"'{c}' does not fit inside a tag");
                break;
            default:
                if (state.Mode == MarkupMode.NeedsSpace)
                {
                    diagnostics.Add(DiagnosticCode.Markup, at, "white space is missing before the attribute");
                }

                AttributeTracker.Begin(state, at, c);
                state.Mode = MarkupMode.AttributeName;
                break;
        }

        return at.Start;
    }

    private int StepAttribute(MarkupState state, SourceSpan at, char c)
    {
        var isSpace = c is ' ' or '\t' or '\n';
        switch (state.Mode)
        {
            case MarkupMode.AttributeName when !isSpace && c is not ('=' or '/' or '>' or '"' or '\'' or '<'):
                state.AttributeName += c;
                return at.Start;
            case MarkupMode.AttributeName:
                _attributes.EndName(state);
                state.Mode = MarkupMode.AfterAttributeName;
                return StepAttribute(state, at, c);
            case MarkupMode.AfterAttributeName when isSpace:
                return at.Start;
            case MarkupMode.AfterAttributeName when c == '=':
                state.Mode = MarkupMode.BeforeValue;
                return at.Start;
            case MarkupMode.AfterAttributeName:
                _attributes.EndValue(state);
                state.Mode = MarkupMode.BeforeAttribute;
                return StepInTag(state, at, c);
            case MarkupMode.BeforeValue when isSpace:
                return at.Start;
            case MarkupMode.BeforeValue when c is '"' or '\'':
                state.Mode = c == '"' ? MarkupMode.DoubleQuoted : MarkupMode.SingleQuoted;
                return at.Start;
            default:
                if (isXml || c is '>' or '<' or '=')
                {
                    diagnostics.Add(DiagnosticCode.Markup, at, "the attribute's value needs quotes");
                }

                state.Mode = MarkupMode.Unquoted;
                return StepValue(state, at, c);
        }
    }

    private int StepValue(MarkupState state, SourceSpan at, char c)
    {
        var ends = state.Mode switch
        {
            MarkupMode.DoubleQuoted => c == '"',
            MarkupMode.SingleQuoted => c == '\'',
            _ => c is '>' or ' ' or '\t' or '\n',
        };
        if (!ends)
        {
            _attributes.AddToValue(state, at, c);
            return at.Start;
        }

        var unquoted = state.Mode == MarkupMode.Unquoted;
        _attributes.EndValue(state);
        state.Mode = MarkupMode.NeedsSpace;
        return unquoted ? StepInTag(state, at, c) : at.Start;
    }

    private static int SkipTo(MarkupState state, SourceSpan rest, string end)
    {
        var found = rest.File.Text.IndexOf(end, rest.Start, rest.Length, StringComparison.Ordinal);
        if (found < 0)
        {
            return rest.End - 1;
        }

        state.Mode = MarkupMode.Data;
        return found + end.Length - 1;
    }
}

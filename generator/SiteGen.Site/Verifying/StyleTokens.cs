using System.Collections;
using System.Globalization;
using System.Text;

namespace SiteGen.Site.Verifying;

/// <summary>Takes a style sheet apart as CSS Syntax has it, as far as addresses need; each character is looked at once.</summary>
internal sealed class StyleTokens(string style) : IEnumerable<StyleToken>
{
    private readonly StringBuilder value = new();
    private int at;
    private int counted;
    private int line = 1;
    private int lineStart;

    private char Current => at < style.Length ? style[at] : '\0';

    public IEnumerator<StyleToken> GetEnumerator()
    {
        while (SkipSpace())
        {
            CountLines();
            var column = at - lineStart + 1;
            var (kind, text) = Next();
            yield return new(kind, text, line, column);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (StyleTokenKind Kind, string Value) Next()
    {
        if (Current is '"' or '\'')
        {
            return (StyleTokenKind.Text, Text());
        }

        if (Current == '@')
        {
            at++;
            return IsOfWord() ? (StyleTokenKind.Rule, Word()) : (StyleTokenKind.Other, "@");
        }

        if (!IsOfWord())
        {
            return style[at++] is '(' ? (StyleTokenKind.Function, "") : (StyleTokenKind.Other, style[at - 1].ToString());
        }

        var word = Word();
        if (Current != '(')
        {
            return (StyleTokenKind.Other, word);
        }

        at++;
        return string.Equals(word, "url", StringComparison.OrdinalIgnoreCase) && Address() is { } address ? (StyleTokenKind.Address, address) : (StyleTokenKind.Function, word);
    }

    private string Text()
    {
        var quote = style[at++];
        value.Clear();
        while (at < style.Length && Current != quote && !IsLineEnd(Current))
        {
            TakeCharacter();
        }

        at += Current == quote ? 1 : 0;
        return value.ToString();
    }

    private string Word()
    {
        value.Clear();
        while (IsOfWord())
        {
            TakeCharacter();
        }

        return value.ToString();
    }

    /// <summary>What stands in brackets up to their end; null where it begins with a quote.</summary>
    private string? Address()
    {
        while (at < style.Length && IsSpace(Current))
        {
            at++;
        }

        if (Current is '"' or '\'')
        {
            return null;
        }

        value.Clear();
        while (at < style.Length && Current != ')')
        {
            TakeCharacter();
        }

        at += at < style.Length ? 1 : 0;
        return value.ToString();
    }

    private void TakeCharacter()
    {
        if (Current != '\\')
        {
            value.Append(style[at++]);
            return;
        }

        at++;
        if (at == style.Length)
        {
            return;
        }

        if (IsLineEnd(Current))
        {
            at += style.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            return;
        }

        var digits = 0;
        while (digits < 6 && at + digits < style.Length && char.IsAsciiHexDigit(style[at + digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            value.Append(style[at++]);
            return;
        }

        var code = int.Parse(style.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        value.Append(Rune.TryCreate(code, out var rune) && code != 0 ? rune.ToString() : "\ufffd");
        at += digits;
        if (style.AsSpan(at).StartsWith("\r\n"))
        {
            at += 2;
        }
        else if (at < style.Length && IsSpace(Current))
        {
            at++;
        }
    }

    /// <summary>Goes past white space and comments.</summary>
    /// <returns>Whether anything is left.</returns>
    private bool SkipSpace()
    {
        while (at < style.Length)
        {
            if (IsSpace(Current))
            {
                at++;
            }
            else if (style.AsSpan(at).StartsWith("/*"))
            {
                var end = style.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? style.Length : end + 2;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void CountLines()
    {
        for (; counted < at; counted++)
        {
            if (style[counted] == '\n')
            {
                line++;
                lineStart = counted + 1;
            }
        }
    }

    private bool IsOfWord() =>
        at < style.Length && (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '_' or >= '\u0080' || (Current == '\\' && at + 1 < style.Length && !IsLineEnd(style[at + 1])));

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\f';

    private static bool IsSpace(char character) => character is ' ' or '\t' || IsLineEnd(character);
}

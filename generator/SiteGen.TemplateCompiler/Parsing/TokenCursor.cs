using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Lexing;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing;

/// <summary>The place of a parser in its tokens. After an error inside a tag it is silent until the tag's end.</summary>
internal sealed class TokenCursor(IReadOnlyList<Token> tokens, DiagnosticBag diagnostics)
{
    private int _position;
    private bool _silent;

    public Token Current => tokens[_position];

    public Token Next => tokens[Math.Min(_position + 1, tokens.Count - 1)];

    public Token Previous => tokens[Math.Max(_position - 1, 0)];

    /// <summary>Takes the current token; the end of the file is never passed.</summary>
    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.EndOfFile)
        {
            _position++;
        }

        return token;
    }

    public bool TryTakeSymbol(string symbol)
    {
        if (!Current.IsSymbol(symbol))
        {
            return false;
        }

        Take();
        return true;
    }

    public bool TryTakeName(string name)
    {
        if (!Current.IsName(name))
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Takes a token of the kind, or reports what was expected and gives null.</summary>
    public Token? Expect(TokenKind kind, string expected)
    {
        if (Current.Kind == kind)
        {
            return Take();
        }

        ReportExpected(expected);
        return null;
    }

    public void ReportExpected(string expected) =>
        Report(DiagnosticCode.Syntax, Current.Span, $"expected {expected}, found {Shown()}");

    public void Report(string code, SourceSpan span, string message)
    {
        if (!_silent)
        {
            diagnostics.Add(code, span, message);
            _silent = true;
        }
    }

    /// <summary>Reports a fault that does not keep the parser from understanding what follows.</summary>
    public void ReportAndGoOn(string code, SourceSpan span, string message)
    {
        if (!_silent)
        {
            diagnostics.Add(code, span, message);
        }
    }

    /// <summary>Takes the closing delimiter; anything before it is an error and skipped.</summary>
    public Token Close(TokenKind close)
    {
        if (Current.Kind != close)
        {
            ReportExpected(close == TokenKind.OutputClose ? "'}}'" : "'%}'");
            while (Current.Kind != close && Current.Kind != TokenKind.EndOfFile)
            {
                Take();
            }
        }

        _silent = false;
        return Take();
    }

    private string Shown() => Current.Kind switch
    {
        TokenKind.OutputClose => "'}}'",
        TokenKind.TagClose => "'%}'",
        _ => Current.Shown,
    };
}

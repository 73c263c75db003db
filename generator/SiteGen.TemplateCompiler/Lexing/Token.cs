using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Lexing;

/// <summary>A token and the text it stands for: a string's value without quotes, otherwise the source itself.</summary>
internal sealed record Token(TokenKind Kind, SourceSpan Span, string Value)
{
    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Value == symbol;

    public bool IsName(string name) => Kind == TokenKind.Name && Value == name;

    /// <summary>How a message names this token.</summary>
    public string Shown => Kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.Text => "text",
        _ => $"'{Span.Text}'",
    };
}

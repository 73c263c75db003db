namespace SiteGen.TemplateCompiler.Lexing;

internal enum TokenKind
{
    Text,
    OutputOpen,
    OutputClose,
    TagOpen,
    TagClose,
    Name,
    String,
    Integer,
    Symbol,
    EndOfFile,
}

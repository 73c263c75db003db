using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Lexing;
using SiteGen.TemplateCompiler.Parsing.Syntax;

namespace SiteGen.TemplateCompiler.Parsing;

/// <summary>Parses the two tags that stand once at a template's head: <c>model</c>, then <c>extends</c>.</summary>
internal sealed class DirectiveParser(TokenCursor cursor)
{
    private static readonly string[] TypeSymbols = [".", "<", ">", ",", "[", "]", "?"];

    public ModelDirective? Model { get; private set; }

    public ExtendsDirective? Extends { get; private set; }

    /// <summary>Parses what follows the word <c>model</c>; <paramref name="first"/> says nothing stood before the tag.</summary>
    public void ParseModel(Token open, bool first)
    {
        var type = cursor.Current.Span;
        if (cursor.Expect(TokenKind.Name, "the name of the model's type") is { } name)
        {
            type = name.Span;
            while ((cursor.Current.Kind == TokenKind.Name && cursor.Current.Value != "as")
                || (cursor.Current.Kind == TokenKind.Symbol && TypeSymbols.Contains(cursor.Current.Value)))
            {
                type = type.To(cursor.Take().Span);
            }
        }

        var alias = cursor.TryTakeName("as") ? cursor.Expect(TokenKind.Name, "a name for the model") : null;
        if (alias is not null && !char.IsAsciiLetterLower(alias.Value[0]))
        {
            cursor.ReportAndGoOn(DiagnosticCode.Name, alias.Span, "names begin with a lower-case letter");
        }

        var directive = new ModelDirective(
            open.Span.To(cursor.Close(TokenKind.TagClose).Span), type.Text, type, alias?.Value);
        if (Model is not null || Extends is not null || !first)
        {
            cursor.ReportAndGoOn(
                DiagnosticCode.Model, directive.Span, "'model' stands once, as the first tag of the template");
        }

        Model ??= directive;
    }

    /// <summary>Parses what follows the word <c>extends</c>.</summary>
    public void ParseExtends(Token open, bool first)
    {
        var name = cursor.Expect(TokenKind.String, "the layout's name in quotes") ?? cursor.Current;
        var directive = new ExtendsDirective(open.Span.To(cursor.Close(TokenKind.TagClose).Span), name.Value, name.Span);
        if (Extends is not null || Model is null || !first)
        {
            cursor.ReportAndGoOn(
                DiagnosticCode.Extends, directive.Span, "'extends' stands once, directly after 'model'");
        }

        Extends ??= directive;
    }
}

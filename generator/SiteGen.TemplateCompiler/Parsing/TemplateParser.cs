using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Lexing;
using SiteGen.TemplateCompiler.Parsing.Syntax;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Parsing;

/// <summary>
/// Takes a template's tokens and gives its tree. Goes on after an error at the next tag, so that one run reports all.
/// Knows the grammar alone: what names mean is the binder's business.
/// </summary>
internal sealed class TemplateParser
{
    private static readonly string[] Tags =
        ["model", "extends", "block", "if", "for", "set", "include", "elif", "else", "endif", "endfor", "endblock", "raw"];

    private readonly TemplateSource _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly TokenCursor _cursor;
    private readonly ExpressionParser _expressions;
    private readonly DirectiveParser _directives;
    private readonly Stack<Token> _open = [];

    public TemplateParser(TemplateSource source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _cursor = new TokenCursor(new TemplateLexer(source.File, diagnostics).Lex(), diagnostics);
        _expressions = new ExpressionParser(_cursor);
        _directives = new DirectiveParser(_cursor);
    }

    public TemplateSyntax Parse()
    {
        var body = ParseBody();
        if (_directives.Model is null)
        {
            var start = new SourceSpan(_source.File, 0, 0);
            _diagnostics.Add(
                DiagnosticCode.Model, start, "a template begins with '{% model TypeName %}', the type of its model");
        }

        return new TemplateSyntax(_source, _directives.Model, _directives.Extends, body);
    }

    // Nodes up to the end of the file, or up to a tag that continues or ends the innermost open one.
    private List<Node> ParseBody(params string[] until)
    {
        var nodes = new List<Node>();
        while (_cursor.Current.Kind != TokenKind.EndOfFile)
        {
            if (_cursor.Current.Kind == TokenKind.TagOpen && _cursor.Next.Kind == TokenKind.Name
                && until.Contains(_cursor.Next.Value))
            {
                return nodes;
            }

            if (ParseNode(_open.Count == 0 && nodes.TrueForAll(IsBlank)) is { } node)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    private static bool IsBlank(Node node) => node is TextNode && string.IsNullOrWhiteSpace(node.Span.Text);

    private Node? ParseNode(bool first)
    {
        var token = _cursor.Take();
        switch (token.Kind)
        {
            case TokenKind.Text:
                return new TextNode(token.Span);
            case TokenKind.OutputOpen:
                var value = _expressions.Parse();
                return new OutputNode(token.Span.To(_cursor.Close(TokenKind.OutputClose).Span), value);
            default:
                return ParseTag(token, first);
        }
    }

    private Node? ParseTag(Token open, bool first)
    {
        var name = _cursor.Current;
        if (name.Kind != TokenKind.Name)
        {
            _cursor.ReportExpected("the name of a tag");
            _cursor.Close(TokenKind.TagClose);
            return null;
        }

        _cursor.Take();
        switch (name.Value)
        {
            case "model":
                _directives.ParseModel(open, first);
                return null;
            case "extends":
                _directives.ParseExtends(open, first);
                return null;
            case "if":
                return ParseIf(open, name);
            case "for":
                return ParseFor(open, name);
            case "block":
                return ParseBlock(open, name);
            case "set":
                return ParseSet(open);
            case "include":
                return ParseInclude(open);
        }

        if (Tags.Contains(name.Value))
        {
            var context = _open.TryPeek(out var innermost)
                ? $"'{innermost.Value}' of line {innermost.Span.Line} is still open"
                : "no such tag is open";
            _cursor.Report(DiagnosticCode.UnbalancedTag, name.Span, $"'{name.Value}' does not fit here: {context}");
        }
        else
        {
            _cursor.Report(
                DiagnosticCode.UnknownTag, name.Span, $"unknown tag '{name.Value}'{Suggestion.For(name.Value, Tags)}");
        }

        SkipTag();
        return null;
    }

    private IfNode ParseIf(Token open, Token name)
    {
        var branches = new List<IfBranch>();
        _open.Push(name);
        var tag = open;
        while (true)
        {
            var condition = _expressions.Parse();
            var span = tag.Span.To(_cursor.Close(TokenKind.TagClose).Span);
            branches.Add(new IfBranch(span, condition, ParseBody("elif", "else", "endif")));
            tag = _cursor.Current;
            if (!TryTakeTag("elif"))
            {
                break;
            }
        }

        var otherwise = ParseElse("endif");
        CloseTag("if");
        return new IfNode(branches[0].Span, branches, otherwise);
    }

    private ForNode ParseFor(Token open, Token name)
    {
        _open.Push(name);
        var variable = _cursor.Expect(TokenKind.Name, "the name of the loop's variable") ?? name;
        if (!_cursor.TryTakeName("in"))
        {
            _cursor.ReportExpected("'in'");
        }

        var sequence = _expressions.Parse();
        var span = open.Span.To(_cursor.Close(TokenKind.TagClose).Span);
        var body = ParseBody("else", "endfor");
        var otherwise = ParseElse("endfor");
        CloseTag("for");
        return new ForNode(span, variable.Value, variable.Span, sequence, body, otherwise);
    }

    private BlockNode ParseBlock(Token open, Token tag)
    {
        _open.Push(tag);
        var name = _cursor.Expect(TokenKind.Name, "the name of the block") ?? tag;
        var span = open.Span.To(_cursor.Close(TokenKind.TagClose).Span);
        var body = ParseBody("endblock");
        CloseTag("block", name.Value);
        return new BlockNode(span, name.Value, name.Span, body);
    }

    private SetNode ParseSet(Token open)
    {
        var name = _cursor.Expect(TokenKind.Name, "the name of the variable") ?? _cursor.Current;
        if (!_cursor.TryTakeSymbol("="))
        {
            _cursor.ReportExpected("'='");
        }

        var value = _expressions.Parse();
        return new SetNode(open.Span.To(_cursor.Close(TokenKind.TagClose).Span), name.Value, name.Span, value);
    }

    private IncludeNode ParseInclude(Token open)
    {
        var name = _cursor.Expect(TokenKind.String, "the included template's name in quotes") ?? _cursor.Current;
        var argument = _cursor.TryTakeName("with") ? _expressions.Parse() : null;
        return new IncludeNode(open.Span.To(_cursor.Close(TokenKind.TagClose).Span), name.Value, name.Span, argument);
    }

    private List<Node>? ParseElse(string end)
    {
        if (!TryTakeTag("else"))
        {
            return null;
        }

        _cursor.Close(TokenKind.TagClose);
        return ParseBody(end);
    }

    private bool TryTakeTag(string name)
    {
        if (_cursor.Current.Kind != TokenKind.TagOpen || !_cursor.Next.IsName(name))
        {
            return false;
        }

        _cursor.Take();
        _cursor.Take();
        return true;
    }

    private void CloseTag(string name, string? repeated = null)
    {
        var opened = _open.Pop();
        if (!TryTakeTag("end" + name))
        {
            _diagnostics.Add(DiagnosticCode.UnbalancedTag, opened.Span, $"'{name}' has no 'end{name}'");
            return;
        }

        if (repeated is not null && _cursor.Current.Kind == TokenKind.Name)
        {
            var again = _cursor.Take();
            if (again.Value != repeated)
            {
                _cursor.Report(
                    DiagnosticCode.UnbalancedTag, again.Span, $"'endblock {again.Value}' closes the block '{repeated}'");
            }
        }

        _cursor.Close(TokenKind.TagClose);
    }

    // The rest of a tag that has been reported already.
    private void SkipTag()
    {
        while (_cursor.Current.Kind is not (TokenKind.TagClose or TokenKind.EndOfFile))
        {
            _cursor.Take();
        }

        _cursor.Close(TokenKind.TagClose);
    }
}

using System.Globalization;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Lexing;
using SiteGen.TemplateCompiler.Parsing.Syntax;

namespace SiteGen.TemplateCompiler.Parsing;

/// <summary>
/// Parses expressions by descent. From loosest to tightest: <c>if else</c>, <c>or</c>, <c>and</c>, <c>not</c>, comparison
/// and <c>is empty</c>, <c>+ -</c>, <c>|</c>, then paths, calls and indexes.
/// </summary>
internal sealed class ExpressionParser(TokenCursor cursor)
{
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];
    private static readonly string[] Keywords = ["and", "or", "not", "is", "if", "else", "in", "with", "as"];

    public Expression Parse()
    {
        var value = ParseOr();
        if (!cursor.TryTakeName("if"))
        {
            return value;
        }

        var condition = ParseOr();
        var otherwise = cursor.TryTakeName("else") ? Parse() : null;
        return new ConditionalExpression(value.Span.To((otherwise ?? condition).Span), value, condition, otherwise);
    }

    private Expression ParseOr()
    {
        var left = ParseAnd();
        while (cursor.Current.IsName("or"))
        {
            var or = cursor.Take();
            left = new BinaryExpression(left, "or", or.Span, ParseAnd());
        }

        return left;
    }

    private Expression ParseAnd()
    {
        var left = ParseNot();
        while (cursor.Current.IsName("and"))
        {
            var and = cursor.Take();
            left = new BinaryExpression(left, "and", and.Span, ParseNot());
        }

        return left;
    }

    private Expression ParseNot()
    {
        if (!cursor.Current.IsName("not"))
        {
            return ParseComparison();
        }

        var not = cursor.Take();
        var operand = ParseNot();
        return new NotExpression(not.Span.To(operand.Span), operand);
    }

    private Expression ParseComparison()
    {
        var left = ParseSum();
        if (cursor.TryTakeName("is"))
        {
            var negated = cursor.TryTakeName("not");
            if (!cursor.TryTakeName("empty"))
            {
                cursor.ReportExpected("'empty'");
            }

            return new EmptyTestExpression(left.Span.To(cursor.Previous.Span), left, negated);
        }

        if (cursor.Current.Kind != TokenKind.Symbol || !Comparisons.Contains(cursor.Current.Value))
        {
            return left;
        }

        var comparison = cursor.Take();
        return new BinaryExpression(left, comparison.Value, comparison.Span, ParseSum());
    }

    private Expression ParseSum()
    {
        var left = ParsePipe();
        while (cursor.Current.IsSymbol("+") || cursor.Current.IsSymbol("-"))
        {
            var sign = cursor.Take();
            left = new BinaryExpression(left, sign.Value, sign.Span, ParsePipe());
        }

        return left;
    }

    private Expression ParsePipe()
    {
        var value = ParsePostfix();
        while (cursor.TryTakeSymbol("|"))
        {
            if (cursor.Expect(TokenKind.Name, "the name of a formatter") is not { } name)
            {
                return new ErrorExpression(value.Span);
            }

            var arguments = cursor.TryTakeSymbol("(") ? ParseArguments() : [];
            var span = value.Span.To(cursor.Previous.Span);
            value = new PipeExpression(span, value, name.Value, name.Span, arguments);
        }

        return value;
    }

    private Expression ParsePostfix()
    {
        var value = ParsePrimary();
        while (true)
        {
            if (cursor.TryTakeSymbol("."))
            {
                if (cursor.Expect(TokenKind.Name, "a name after '.'") is not { } name)
                {
                    return new ErrorExpression(value.Span);
                }

                CheckCase(name);
                value = new MemberExpression(value, name.Value, name.Span);
            }
            else if (cursor.Current.IsSymbol("(") && value is NameExpression or MemberExpression && cursor.TryTakeSymbol("("))
            {
                var arguments = ParseArguments();
                value = new CallExpression(value.Span.To(cursor.Previous.Span), value, arguments);
            }
            else if (cursor.TryTakeSymbol("["))
            {
                var index = Parse();
                ExpectSymbol("]");
                value = new IndexExpression(value.Span.To(cursor.Previous.Span), value, index);
            }
            else
            {
                return value;
            }
        }
    }

    private Expression ParsePrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Name when !Keywords.Contains(token.Value):
                cursor.Take();
                CheckCase(token);
                return new NameExpression(token.Span, token.Value);
            case TokenKind.String:
                cursor.Take();
                return new LiteralExpression(token.Span, token.Value);
            case TokenKind.Integer:
                cursor.Take();
                _ = int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
                return new LiteralExpression(token.Span, number);
            case TokenKind.Symbol when token.Value == "(":
                cursor.Take();
                var inner = Parse();
                ExpectSymbol(")");
                return inner;
            default:
                cursor.ReportExpected("a value");
                return new ErrorExpression(token.Span);
        }
    }

    private List<Expression> ParseArguments()
    {
        var arguments = new List<Expression>();
        if (cursor.TryTakeSymbol(")"))
        {
            return arguments;
        }

        do
        {
            arguments.Add(Parse());
        }
        while (cursor.TryTakeSymbol(","));
        ExpectSymbol(")");
        return arguments;
    }

    private void ExpectSymbol(string symbol)
    {
        if (!cursor.TryTakeSymbol(symbol))
        {
            cursor.ReportExpected($"'{symbol}'");
        }
    }

    // One spelling for each member: otherwise report.title and Report.Title would both be found.
    private void CheckCase(Token name)
    {
        if (!char.IsAsciiLetterLower(name.Value[0]))
        {
            var lower = char.ToLowerInvariant(name.Value[0]) + name.Value[1..];
            cursor.ReportAndGoOn(DiagnosticCode.Name, name.Span, $"names begin with a lower-case letter: '{lower}'");
        }
    }
}

using System.Globalization;
using SiteGen.TemplateCompiler.Binding.Tree;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Parsing.Syntax;
using SiteGen.TemplateCompiler.Sources;
using SiteGen.TemplateCompiler.Texts;

namespace SiteGen.TemplateCompiler.Binding;

/// <summary>
/// Resolves the names of an expression: variables, the model, texts, formatters, <c>loop</c>. A first name that is none
/// of these is a member of the model, and whether the model has it is for the C# compiler to say, at the same place.
/// </summary>
internal sealed class ExpressionBinder(TextCatalog texts, DiagnosticBag diagnostics)
{
    private const string TextsWord = "text";
    private const string LoopWord = "loop";
    private static readonly string[] LoopMembers = ["index", "index0", "first", "last", "length"];

    /// <summary>Words that no variable may take.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
        [TextsWord, LoopWord, "model", "true", "false", "none", "and", "or", "not", "is", "in", "if", "else", "with", "as"];

    public BoundExpression Bind(Expression expression, Scope scope) => expression switch
    {
        NameExpression name => BindName(name, scope),
        LiteralExpression literal => new BoundLiteral(literal.Span, literal.Value),
        MemberExpression member => BindMember(member, scope),
        CallExpression call => BindCall(call, scope),
        IndexExpression index => new BoundIndex(index.Span, Bind(index.Target, scope), Bind(index.Index, scope)),
        PipeExpression pipe => BindPipe(pipe, scope),
        NotExpression not => new BoundNot(not.Span, Bind(not.Operand, scope)),
        BinaryExpression binary => new BoundBinary(
            binary.Span, Bind(binary.Left, scope), OperatorOf(binary.Operator), binary.OperatorSpan, Bind(binary.Right, scope)),
        ConditionalExpression choice => new BoundConditional(
            choice.Span,
            Bind(choice.Condition, scope),
            Bind(choice.Then, scope),
            choice.Otherwise is null ? null : Bind(choice.Otherwise, scope)),
        EmptyTestExpression test => BindEmptyTest(test, scope),
        _ => new BoundName(expression.Span, "null"),
    };

    private static string OperatorOf(string word) => word switch
    {
        "and" => "&&",
        "or" => "||",
        _ => word,
    };

    private BoundExpression BindName(NameExpression name, Scope scope)
    {
        if (scope.Find(name.Name) is { } local)
        {
            return new BoundName(name.Span, local);
        }

        switch (name.Name)
        {
            case "model":
                return new BoundName(name.Span, scope.Model);
            case "true" or "false":
                return new BoundName(name.Span, name.Name);
            case "none":
                return new BoundName(name.Span, "null");
            case TextsWord:
                return new BoundName(name.Span, TextsWord);
            case LoopWord:
                diagnostics.Add(
                    DiagnosticCode.Loop, name.Span, $"'loop' is used by its members: {string.Join(", ", LoopMembers)}");
                return new BoundName(name.Span, "null");
            default:
                var model = new BoundName(name.Span, scope.Model);
                return new BoundMember(name.Span, model, CSharpNames.Member(name.Name), name.Span);
        }
    }

    private BoundExpression BindMember(MemberExpression member, Scope scope)
    {
        if (IsImplicit(member.Target, TextsWord, scope))
        {
            return BindText(member, member.Span, [], scope);
        }

        if (IsImplicit(member.Target, LoopWord, scope))
        {
            return BindLoop(member, scope);
        }

        var target = Bind(member.Target, scope);
        return new BoundMember(member.Span, target, CSharpNames.Member(member.Name), member.NameSpan);
    }

    private BoundExpression BindCall(CallExpression call, Scope scope)
    {
        if (call.Target is MemberExpression member && IsImplicit(member.Target, TextsWord, scope))
        {
            return BindText(member, call.Span, call.Arguments, scope);
        }

        var arguments = call.Arguments.Select(argument => Bind(argument, scope)).ToList();
        return new BoundCall(call.Span, Bind(call.Target, scope), arguments);
    }

    private BoundExpression BindText(
        MemberExpression member, SourceSpan span, IReadOnlyList<Expression> arguments, Scope scope)
    {
        var declaration = member.Name == TextCatalog.LanguageMember
            ? new TextDeclaration(member.Name, [])
            : texts.Find(member.Name);
        if (declaration is null && texts.IsComplete)
        {
            var known = texts.Declarations.Select(text => text.Key).Append(TextCatalog.LanguageMember);
            diagnostics.Add(
                DiagnosticCode.UnknownText,
                member.NameSpan,
                $"there is no text '{member.Name}'{Suggestion.For(member.Name, known)}");
        }
        else if (declaration is not null && declaration.Parameters.Count != arguments.Count)
        {
            var expected = declaration.Parameters.Count == 0
                ? "no arguments"
                : "(" + string.Join(", ", declaration.Parameters.Select(parameter => parameter.Name)) + ")";
            var given = arguments.Count.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(
                DiagnosticCode.TextArguments, member.NameSpan, $"the text '{member.Name}' takes {expected}, not {given} arguments");
        }

        var target = new BoundName(member.Target.Span, TextsWord);
        var function = new BoundMember(member.Span, target, CSharpNames.Member(member.Name), member.NameSpan);
        return arguments.Count == 0
            ? function
            : new BoundCall(span, function, [.. arguments.Select(argument => Bind(argument, scope))]);
    }

    private BoundExpression BindLoop(MemberExpression member, Scope scope)
    {
        if (scope.Loop is not { } loop)
        {
            diagnostics.Add(DiagnosticCode.Loop, member.Target.Span, "'loop' has a meaning inside 'for' alone");
            return new BoundName(member.Span, "null");
        }

        loop.UsesIndex |= member.Name is not "length";
        loop.UsesLength |= member.Name is "last" or "length";
        switch (member.Name)
        {
            case "index":
                return Combine(loop.Index, "+", 1);
            case "index0":
                return new BoundName(member.Span, loop.Index);
            case "first":
                return Combine(loop.Index, "==", 0);
            case "last":
                var index = Combine(loop.Index, "+", 1);
                return new BoundBinary(member.Span, index, "==", member.NameSpan, new BoundName(member.Span, loop.Length));
            case "length":
                return new BoundName(member.Span, loop.Length);
            default:
                diagnostics.Add(
                    DiagnosticCode.Loop,
                    member.NameSpan,
                    $"'loop' has no '{member.Name}'{Suggestion.For(member.Name, LoopMembers)}");
                return new BoundName(member.Span, "null");
        }

        BoundBinary Combine(string local, string @operator, int value) => new(
            member.Span, new BoundName(member.Span, local), @operator, member.NameSpan, new BoundLiteral(member.Span, value));
    }

    private BoundCall BindPipe(PipeExpression pipe, Scope scope)
    {
        var formatter = FormatterCatalog.Find(pipe.Name);
        if (formatter is null)
        {
            var known = FormatterCatalog.All.Select(one => one.Name);
            diagnostics.Add(
                DiagnosticCode.UnknownFormatter,
                pipe.NameSpan,
                $"there is no formatter '{pipe.Name}'{Suggestion.For(pipe.Name, known)}");
        }
        else if (pipe.Arguments.Count < formatter.MinArguments || pipe.Arguments.Count > formatter.MaxArguments)
        {
            var expected = formatter.MinArguments == formatter.MaxArguments
                ? formatter.MinArguments.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{formatter.MinArguments} to {formatter.MaxArguments}");
            diagnostics.Add(
                DiagnosticCode.FormatterArguments,
                pipe.NameSpan,
                string.Create(
                    CultureInfo.InvariantCulture, $"the formatter '{pipe.Name}' takes {expected} arguments, not {pipe.Arguments.Count}"));
        }

        var method = formatter?.Method ?? CSharpNames.Member(pipe.Name);
        var arguments = pipe.Arguments.Prepend(pipe.Value).Select(argument => Bind(argument, scope)).ToList();
        return new BoundCall(pipe.Span, StaticMember(FormatterCatalog.Class, method, pipe.Span, pipe.NameSpan), arguments);
    }

    private BoundExpression BindEmptyTest(EmptyTestExpression test, Scope scope)
    {
        var function = StaticMember("Truth", "IsEmpty", test.Span, test.Span);
        var call = new BoundCall(test.Span, function, [Bind(test.Value, scope)], isCondition: true);
        return test.Negated ? new BoundNot(test.Span, call) : call;
    }

    private static BoundMember StaticMember(string type, string method, SourceSpan span, SourceSpan nameSpan) =>
        new(span, new BoundName(span, type), method, nameSpan);

    private static bool IsImplicit(Expression target, string word, Scope scope) =>
        target is NameExpression name && name.Name == word && scope.Find(word) is null;
}

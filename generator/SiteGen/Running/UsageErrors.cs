using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Running;

/// <summary>Reads from a parsed command line everything that is wrong with it, in both languages and with the nearest right word.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<LocalizedText> Of(ParseResult result, IReadOnlyList<string> args)
    {
        var errors = new List<LocalizedText>();
        var directives = result.Tokens.Where(token => token.Type == TokenType.Directive).Select(token => token.Value);
        foreach (var token in directives.Concat(result.UnmatchedTokens).Concat(OptionsTakenForArguments(result, args)))
        {
            errors.Add(Unknown(token, result.CommandResult.Command));
        }

        errors.AddRange(FlagsWithValues(result, args));

        for (SymbolResult? level = result.CommandResult; level is CommandResult command; level = command.Parent)
        {
            errors.AddRange(command.Children.OfType<OptionResult>().Where(option => !option.Implicit).Select(Problem).OfType<LocalizedText>());
        }

        if (errors.Count == 0 && result.CommandResult.Command is RootCommand)
        {
            errors.Add(new("缺少命令", "a command is missing"));
        }

        errors.AddRange(result.CommandResult.Command.Options
            .Where(option => option.Required && (result.GetResult(option)?.IdentifierTokenCount ?? 0) == 0)
            .Select(option => new LocalizedText($"缺少选项 {option.Name}", $"option {option.Name} is missing")));

        // Whatever the parser minds beyond that, in its own words.
        return errors.Count > 0 ? errors : [.. result.Errors.Select(error => new LocalizedText(error.Message, error.Message))];
    }

    // The parser hands a misspelt option to PATH... as if it were a path; only what stands behind -- may begin with a dash.
    private static IEnumerable<string> OptionsTakenForArguments(ParseResult result, IReadOnlyList<string> args)
    {
        var beforeDashes = args.TakeWhile(arg => arg != "--").ToHashSet(StringComparer.Ordinal);
        return result.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-' && beforeDashes.Contains(value));
    }

    // Nor does it mind --quiet=1: it takes the 1 for a path.
    private static IEnumerable<LocalizedText> FlagsWithValues(ParseResult result, IReadOnlyList<string> args)
    {
        var flags = OptionsOf(result.CommandResult.Command).Where(option => option.Arity.MaximumNumberOfValues == 0).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        return args.TakeWhile(arg => arg != "--")
            .Select(arg => arg.Split('=', 2))
            .Where(parts => parts.Length == 2 && flags.Contains(parts[0]))
            .Select(parts => new LocalizedText($"选项 {parts[0]} 不带值", $"option {parts[0]} takes no value"));
    }

    private static LocalizedText Unknown(string token, Command command)
    {
        var shown = VisibleText.Of(token);
        if (token.StartsWith('-'))
        {
            var name = token.Split('=')[0];
            return WithSuggestion(new($"没有选项 {shown}", $"there is no option {shown}"), NearestName.Of(name, OptionsOf(command).Select(option => option.Name)));
        }

        return command.Subcommands.Count > 0
            ? WithSuggestion(new($"没有命令 {shown}", $"there is no command {shown}"), NearestName.Of(token, command.Subcommands.Select(known => known.Name)))
            : new($"多余的参数 {shown}", $"unexpected argument {shown}");
    }

    private static LocalizedText? Problem(OptionResult option)
    {
        var name = option.Option.Name;
        if (option.Option.Arity.MinimumNumberOfValues > 0 && option.Tokens.All(token => token.Value.Length == 0))
        {
            return new($"选项 {name} 后面缺少值", $"option {name} needs a value");
        }

        if (option.Option.Arity.MaximumNumberOfValues > 0 && option.IdentifierTokenCount > 1)
        {
            return new($"选项 {name} 只能给一次", $"option {name} can be given once only");
        }

        return option.Option is ChoiceOption choice && option.Tokens is [var given] && !choice.Choices.Contains(given.Value, StringComparer.OrdinalIgnoreCase)
            ? WithSuggestion(
                new(
                    $"选项 {name} 的值“{VisibleText.Of(given.Value)}”无效，可用的值：{string.Join('、', choice.Choices)}",
                    $"option {name} cannot be \"{VisibleText.Of(given.Value)}\"; choose from {string.Join(", ", choice.Choices)}"),
                NearestName.Of(given.Value, choice.Choices))
            : null;
    }

    private static LocalizedText WithSuggestion(LocalizedText text, string? nearest) => nearest is null
        ? text
        : new($"{text.Chinese}。是不是 {nearest}？", $"{text.English}. Did you mean {nearest}?");

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(CommandTree.AncestorsOf(command).SelectMany(parent => parent.Options.Where(option => option.Recursive)));
}

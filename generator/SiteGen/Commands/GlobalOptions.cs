using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Core.Diagnostics;
using SiteGen.Help;
using SiteGen.Running;

namespace SiteGen.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<bool> noColour = Flag("--no-color");
    private readonly Option<bool> quiet = Flag("--quiet");
    private readonly Option<bool> verbose = Flag("--verbose");

    public GlobalOptions(CommandLineAction showHelp, CommandLineAction showVersion)
    {
        Option<bool> version = Flag("--version");
        version.Action = showVersion;
        var help = new Option<bool>("--help", "-h", "-?") { Recursive = true, Arity = ArgumentArity.Zero, Action = showHelp };
        All = [new ChoiceOption(EarlyLanguage.Option, EarlyLanguage.Chinese, EarlyLanguage.English) { Recursive = true, HelpName = "LANG" }, noColour, quiet, verbose, version, help];
    }

    public IReadOnlyList<Option> All { get; }

    /// <summary>What each option does, by its name, for help.</summary>
    public static IReadOnlyList<HelpEntry> Entries { get; } =
    [
        new("--lang", new("消息的语言：zh-CN（默认）或 en", "language of messages: zh-CN (default) or en")),
        new("--no-color", new("不用颜色（设了环境变量 NO_COLOR 时也不用）", "no colours (nor where NO_COLOR is set)")),
        new("--quiet", new("只输出发现的问题，不输出汇总和进度", "findings only: no summary, no progress")),
        new("--verbose", new("输出更多细节，如每份报告核对了多少项关系、用时多少", "say more, such as how many relations of each report were judged")),
        new("--version", new("显示版本", "show the version")),
        new("--help", new("显示本帮助（也可写作 -h）", "show this help (also -h)")),
    ];

    public GlobalSettings Read(ParseResult result, MessageLanguage language) =>
        new(language, result.GetValue(noColour), result.GetValue(quiet), result.GetValue(verbose));

    private static Option<bool> Flag(string name) => new(name) { Recursive = true, Arity = ArgumentArity.Zero };
}

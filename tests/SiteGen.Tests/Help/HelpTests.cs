using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Commands.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Tests.Help;

public sealed partial class HelpTests
{
    public static TheoryData<string, string> EveryHelp => new()
    {
        { "", "zh-CN" }, { "", "en" }, { "check", "zh-CN" }, { "check", "en" }, { "build", "zh-CN" }, { "build", "en" },
        { "hook", "zh-CN" }, { "hook", "en" }, { "hook install", "zh-CN" }, { "hook install", "en" },
        { "hook pre-receive", "zh-CN" }, { "hook pre-receive", "en" }, { "hook post-receive", "zh-CN" }, { "hook post-receive", "en" },
        { "mirror", "zh-CN" }, { "mirror", "en" }, { "verify", "zh-CN" }, { "verify", "en" },
    };

    [Theory]
    [MemberData(nameof(EveryHelp))]
    public void Names_the_global_options_and_the_exit_codes(string command, string language)
    {
        var run = Help(command, language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            ["  --lang LANG", "  --no-color", "  --quiet", "  --verbose", "  --version", "  --help", "  0 ", "  1 ", "  2 ", "  3 ", "  4 ", "  130 "],
            expected => Assert.Contains("\n" + expected, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Help_on_check_names_its_options_and_gives_examples(string language)
    {
        var output = Help("check", language).Output;

        Assert.All(["  PATH...", "  --site DIR", "  --format FORMAT", "  sitegen check content/qidong/mzj/2024"], expected => Assert.Contains("\n" + expected, output, StringComparison.Ordinal));
        Assert.All(["text", "json", "sarif", "github"], format => Assert.Contains(format, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("mirror")]
    [InlineData("verify")]
    [InlineData("hook")]
    [InlineData("hook install")]
    [InlineData("hook pre-receive")]
    [InlineData("hook post-receive")]
    public void Help_in_English_has_no_Chinese(string command) => Assert.DoesNotMatch(Han(), Help(command, "en").Output);

    [Fact]
    public void The_list_of_commands_names_those_there_are() => Assert.Contains("\n  check   检查年度报告，不生成网站\n", Help("", "zh-CN").Output, StringComparison.Ordinal);

    [Fact]
    public void Help_on_a_group_lists_its_commands_and_names_them_in_full()
    {
        Assert.Contains("\n  install       在裸仓库中设置", Help("hook", "zh-CN").Output, StringComparison.Ordinal);
        Assert.Contains("\n  sitegen hook <command> [options]\n", Help("hook", "en").Output, StringComparison.Ordinal);
        Assert.Contains("\n  sitegen hook install [options]\n", Help("hook install", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fits_a_terminal_of_a_hundred_columns()
    {
        foreach (var (command, language) in EveryHelp.Select(row => (row.Data.Item1, row.Data.Item2)))
        {
            Assert.All(Help(command, language).Output.Split('\n'), line => Assert.InRange(line.Length + Han().Count(line), 0, 100));
        }
    }

    [Fact]
    public void Every_option_and_argument_of_every_command_has_a_text()
    {
        using var terminal = Terminal.Of(Stream.Null, Stream.Null);
        SiteGenCommand[] commands = [new CheckCommand(terminal), new BuildCommand(terminal), new MirrorCommand(terminal), new VerifyCommand(terminal), new HookCommand(terminal)];
        foreach (var command in commands.Concat(commands.SelectMany(outer => outer.Subcommands).Cast<SiteGenCommand>()))
        {
            Assert.Equal(
                command.Options.Where(option => !option.Hidden).Select(option => option.Name).Concat(command.Arguments.Select(argument => argument.Name)).Order(StringComparer.Ordinal),
                command.Guide.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("check", "--help", "--unknown")]
    [InlineData("check", "-h")]
    [InlineData("--help", "check")]
    public void Help_comes_first_whatever_else_stands_there(params string[] args)
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory, args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("检查年度报告", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_one_line()
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory, "--version");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\Asitegen \d+\.\d+\.\d+[^ ]*\n\z", run.Output);
    }

    [GeneratedRegex("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")]
    private static partial Regex Han();

    private static SiteGenProcess.Run Help(string command, string language) =>
        SiteGenProcess.Start(AppContext.BaseDirectory, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language, "--help"]);
}

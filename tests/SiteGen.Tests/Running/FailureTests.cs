using System.CommandLine;
using System.Text;
using SiteGen.Commands;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Terminals;

namespace SiteGen.Tests.Running;

public sealed class FailureTests
{
    [Fact]
    public void Failed_reading_or_writing_is_3()
    {
        var run = Run(() => throw new IOException("disk full"));

        Assert.Equal((3, "", "sitegen: error SG6901 读写失败：disk full\n"), run);
    }

    [Fact]
    public void Lack_of_permission_is_3()
    {
        var run = Run(() => throw new UnauthorizedAccessException("/x"), "--lang", "en");

        Assert.Equal((3, "", "sitegen: error SG6902 not permitted: /x\n"), run);
    }

    [Fact]
    public void A_bug_is_4_and_asks_to_be_reported()
    {
        var (exitCode, output, error) = Run(() => throw new InvalidOperationException("impossible"));

        Assert.Equal((4, ""), (exitCode, output));
        Assert.StartsWith("sitegen: error SG9001 SiteGen 内部错误：InvalidOperationException\n  hint: 这不是内容的问题；请将以下信息", error, StringComparison.Ordinal);
        Assert.Contains("impossible", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_is_not_hidden_behind_a_failed_disk() =>
        Assert.Equal(4, Run(() => throw new AggregateException(new IOException("a"), new InvalidOperationException("b"))).ExitCode);

    [Fact]
    public void Failures_of_several_threads_are_each_said_once()
    {
        var run = Run(() => throw new AggregateException(new IOException("a"), new IOException("b"), new IOException("a")));

        Assert.Equal((3, "", "sitegen: error SG6901 读写失败：a\nsitegen: error SG6901 读写失败：b\n"), run);
    }

    [Fact]
    public void Interruption_is_130_and_leaves_no_half_of_the_output()
    {
        using var interrupted = new CancellationTokenSource();

        var run = Run(() =>
        {
            interrupted.Cancel();
            throw new OperationCanceledException(interrupted.Token);
        }, interrupted.Token);

        Assert.Equal((130, "", "已中断，没有写出任何结果。\n"), run);
    }

    [Fact]
    public void A_cancellation_nobody_asked_for_is_a_bug() => Assert.Equal(4, Run(() => throw new OperationCanceledException()).ExitCode);

    private static (int ExitCode, string Output, string Error) Run(Action action, params string[] args) => Run(action, CancellationToken.None, args);

    private static (int ExitCode, string Output, string Error) Run(Action action, CancellationToken cancellation, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = Terminal.Of(output, error);
        var exitCode = new CommandLineRunner(terminal, own => [new FailingCommand(own, action)]).Run([.. args, "fail"], cancellation);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    private sealed class FailingCommand(Terminal terminal, Action action) : SiteGenCommand("fail")
    {
        public override CommandGuide Guide { get; } = new(new("", ""), [], [], []);

        public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation)
        {
            terminal.Output.WriteLine("half of it");
            action();
            return ExitCode.Done;
        }
    }
}

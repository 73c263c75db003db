using System.CommandLine;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Terminals;

namespace SiteGen.Commands.Hooks;

/// <summary><c>sitegen hook</c>: publishing by git push, on an agency's own server.</summary>
internal sealed class HookCommand : SiteGenCommand
{
    private readonly Terminal terminal;

    public HookCommand(Terminal terminal)
        : base("hook")
    {
        this.terminal = terminal;
        Add(new HookInstallCommand(terminal));
        Add(new PreReceiveCommand(terminal));
        Add(new PostReceiveCommand(terminal));
    }

    public override CommandGuide Guide { get; } = new(
        new("用 git push 发布：在服务器的裸仓库中检查并发布推送", "Publish by git push: check and publish what a bare repository receives"),
        [
            new(
                "在服务器的裸仓库中运行一次 sitegen hook install。此后每次推送到所设的分支：内容有错误的推送\n不予接受，问题显示在推送者的屏幕上；没有错误的推送接受后，网站随即更新。",
                "Run sitegen hook install once in the server's bare repository. From then on a push to the chosen\nbranch is refused where the content has errors, which the pusher's screen shows; a push without\nerrors is accepted and the site follows at once."),
        ],
        [],
        [new("sitegen hook install --output /var/www/nb", new("在裸仓库中设置：从此用 git push 发布", "in a bare repository: publish by git push from now on"))]);

    public override int Run(ParseResult result, GlobalSettings settings, CancellationToken cancellation) =>
        new UsageErrorWriter(terminal, settings.Language).Write(this, [new("缺少命令：install、pre-receive 或 post-receive", "a command is missing: install, pre-receive or post-receive")]);
}

using SiteGen.Help;
using SiteGen.Site.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Commands.Hooks;

/// <summary><c>sitegen hook pre-receive</c>: refuses a push to the published branch whose content has errors. Everything it prints is seen by the pusher.</summary>
internal sealed class PreReceiveCommand(Terminal terminal) : ReceiveCommand(HookName.PreReceive, terminal)
{
    public override CommandGuide Guide { get; } = new(
        new("由 Git 在接受推送之前调用：检查所推送的提交", "Called by Git before it accepts a push: checks the commit"),
        [
            new(
                "从标准输入读取 Git 给出的各行（旧提交 新提交 引用名）。只检查所设的分支；其他分支、标签和\n删除分支一概放行。内容有错误时退出码不为 0，Git 因此不接受这次推送。",
                "Reads from standard input what Git tells (old id, new id, reference), a line each. Only the chosen\nbranch is checked; other branches, tags and deletions pass. Where the content has errors the exit\ncode is not 0, so that Git refuses the push."),
        ],
        [RepositoryOption.Entry],
        [new("sitegen hook pre-receive", new("钩子 hooks/pre-receive 中的那一行", "the line in hooks/pre-receive"))]);

    protected override int Answer(IReadOnlyList<PushedReference> pushed, BareRepository found, PublishSettings published, PushReport report, CancellationToken cancellation)
    {
        if (pushed.FirstOrDefault(reference => reference.IsBranch(published.Branch) && !reference.IsDeleted) is not { } reference)
        {
            return ExitCode.Done;
        }

        report.Checking(reference.New, published.Branch);
        var check = new CommitChecker(found, published).Check(reference, cancellation);
        report.Write(check);
        return ExitCode.Of(check.Diagnostics);
    }

    protected override void WriteFailed(PushReport report) => report.CheckFailed();
}

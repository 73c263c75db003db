using System.Diagnostics;
using SiteGen.Help;
using SiteGen.Running;
using SiteGen.Site.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Commands.Hooks;

/// <summary><c>sitegen hook post-receive</c>: publishes the branch that a push has changed. The push stands whatever becomes of it, and every line says so.</summary>
internal sealed class PostReceiveCommand(Terminal terminal) : ReceiveCommand(HookName.PostReceive, terminal)
{
    public override CommandGuide Guide { get; } = new(
        new("由 Git 在接受推送之后调用：生成并换上网站", "Called by Git once it has accepted a push: makes the site"),
        [
            new(
                "从标准输入读取 Git 给出的各行（旧提交 新提交 引用名）。所设的分支有变动时，生成该分支当前\n最新的提交；几个推送同时到来时依次进行。生成失败或分支被删除时，网站保持不变。",
                "Reads from standard input what Git tells (old id, new id, reference), a line each. Where the chosen\nbranch has changed, its newest commit is made into the site; pushes at the same time take turns.\nWhere the build fails or the branch was deleted, the site stays as it was."),
            new(
                "没有任何输入时（由管理员运行），重新发布该分支，如更换 SiteGen 版本之后。",
                "Without any input (run by an administrator) the branch is published anew, as after an upgrade."),
        ],
        [RepositoryOption.Entry],
        [
            new("sitegen hook post-receive", new("钩子 hooks/post-receive 中的那一行", "the line in hooks/post-receive")),
            new("sitegen hook post-receive --repository /srv/git/nb.git < /dev/null", new("重新发布仓库中已有的内容", "publish anew what the repository holds")),
        ]);

    protected override int Answer(IReadOnlyList<PushedReference> pushed, BareRepository found, PublishSettings published, PushReport report, CancellationToken cancellation)
    {
        var byHand = pushed.Count == 0;
        if (!byHand && !pushed.Any(reference => reference.IsBranch(published.Branch)))
        {
            if (pushed.FirstOrDefault(reference => reference.Branch is not null && !reference.IsDeleted) is { Branch: { } other })
            {
                report.OtherBranch(other, published.Branch);
            }

            return ExitCode.Done;
        }

        var watch = Stopwatch.StartNew();
        var publisher = new BranchPublisher(found, published, ProductVersion.Text) { OnWaiting = report.Waiting, OnBuilding = report.Building };
        var outcome = publisher.Publish(byHand, cancellation);
        report.Write(outcome, published, watch.Elapsed);
        return outcome.Build is { Published: false } build ? ExitCode.Of(build.Diagnostics) : ExitCode.Done;
    }

    protected override void WriteFailed(PushReport report) => report.PublishFailed();
}

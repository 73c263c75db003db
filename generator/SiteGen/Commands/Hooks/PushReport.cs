using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Hooks;
using SiteGen.Terminals;

namespace SiteGen.Commands.Hooks;

/// <summary>
/// What a pusher sees of the hooks, between Git's own lines: what is being done, what was found and, last and plain, whether the push was
/// accepted and whether the site has changed. All of it goes to one stream, so that its order is kept.
/// </summary>
internal sealed class PushReport(Terminal terminal, GlobalSettings settings)
{
    private const int ShortId = 10;

    public void NotSetUp() => Say(new(
        "此仓库没有设置发布（sitegen.output），SiteGen 什么也没有做。",
        "This repository has no publish settings (sitegen.output); SiteGen did nothing."));

    public void Checking(string commit, string branch) => SayUnlessQuiet(new($"正在检查推送到 {branch} 的提交 {Short(commit)}……", $"Checking commit {Short(commit)} for {branch} ..."));

    public void Waiting() => SayUnlessQuiet(new("另一次推送正在发布，请稍候……", "Another push is being published, waiting ..."));

    public void Building(string commit) => SayUnlessQuiet(new($"推送已接受，正在生成网站（提交 {Short(commit)}）……", $"The push is accepted; making the site (commit {Short(commit)}) ..."));

    public void OtherBranch(string pushed, string published) => SayUnlessQuiet(new(
        $"推送已接受，网站没有变动：{VisibleText.Of(pushed)} 分支的内容不检查，也不发布。要发布，请推送到 {published} 分支：\n  git push origin HEAD:{published}",
        $"The push is accepted and the site stays as it was: the branch {VisibleText.Of(pushed)} is neither checked nor published. To publish, push to {published}:\n  git push origin HEAD:{published}"));

    public void CheckFailed() => Say(new(
        "推送未被接受：服务器没能完成检查。网站和服务器上的内容都没有变动。原因如下，请告诉服务器管理员：",
        "The push was refused: the server could not check it. Neither the site nor the server's content has changed. The reason, for the administrator:"));

    public void PublishFailed() => Say(new(
        "推送已接受，但网站没有更新，仍是原来的样子。原因如下，请告诉服务器管理员：",
        "The push was accepted, but the site was not changed. The reason, for the administrator:"));

    /// <summary>The findings of a check, and whether the push is accepted.</summary>
    public void Write(CommitCheck check)
    {
        new PushFindings(terminal.Error, settings.Language).Write(check.Diagnostics, check.Changed);
        var tally = DiagnosticTally.Of(check.Reports, check.RelationsChecked, check.Diagnostics);
        new DiagnosticTextWriter(terminal.Error, settings.Language, colour: false).Write(tally);
        if (tally.Errors > 0)
        {
            Say(new(
                $"\n推送未被接受：请先改正以上 {Number(tally.Errors)} 个错误。网站和服务器上的内容都没有变动，您的提交还在自己的电脑上。\n改好后重新提交并推送：\n  git add -A\n  git commit -m 更正数据\n  git push",
                $"\nThe push was refused: correct the {(tally.Errors == 1 ? "error" : Number(tally.Errors) + " errors")} above. Neither the site nor the server's content has changed; your commit is still on your machine.\nThen commit and push again:\n  git add -A\n  git commit -m \"Correct the figures\"\n  git push"));
        }
    }

    /// <summary>How a publication ended.</summary>
    public void Write(PublishOutcome outcome, PublishSettings published, TimeSpan elapsed)
    {
        switch (outcome)
        {
            case { State: PublishState.Published, Build: { } build }:
                var seconds = elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
                var address = published.BaseUrl is { } url ? " " + url.AbsoluteUri : "";
                SayUnlessQuiet(new(
                    $"网站已更新：{Number(build.Reports)} 份报告，{Number(build.Files)} 个文件，用时 {seconds} 秒。{address.TrimStart()}",
                    $"The site is up to date: {Number(build.Reports)} reports, {Number(build.Files)} files, {seconds} s.{address}"));
                if (build.OutdatedSignatures.Count > 0)
                {
                    Say(new(
                        $"网站内容已变动，原有的签名文件 {string.Join("、", build.OutdatedSignatures)} 不再相符，没有保留；请告诉服务器管理员重新签名。",
                        $"The site has changed, so its signature {string.Join(", ", build.OutdatedSignatures)} no longer fits and was not kept: tell the administrator to sign anew."));
                }

                break;
            case { State: PublishState.AlreadyPublished, Commit: { } commit }:
                SayUnlessQuiet(new(
                    $"推送已接受，网站上已经是这次提交的内容（提交 {Short(commit)}）。",
                    $"The push is accepted and the site already has what it brings (commit {Short(commit)})."));
                break;
            case { State: PublishState.BranchMissing }:
                Say(new(
                    $"分支 {published.Branch} 已不在仓库中，网站保持原来的样子；再次推送该分支即重新发布。",
                    $"The branch {published.Branch} is no longer there; the site stays as it was. Pushing the branch again publishes it again."));
                break;
            default:
                new PushFindings(terminal.Error, settings.Language).Write(outcome.Build?.Diagnostics ?? [], null);
                Say(new(
                    "\n推送已接受，但由于以上原因，网站没有更新，仍是原来的样子。排除后，下一次推送会一并发布；服务器的问题请告诉管理员。",
                    "\nThe push was accepted, but for the reasons above the site was not changed. Once they are gone, the next push publishes this one as well; tell the administrator what concerns the server."));
                break;
        }
    }

    private static string Short(string commit) => commit.Length > ShortId ? commit[..ShortId] : commit;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void SayUnlessQuiet(LocalizedText text)
    {
        if (!settings.Quiet)
        {
            Say(text);
        }
    }

    private void Say(LocalizedText text) => terminal.Error.WriteLine(text.In(settings.Language));
}

namespace SiteGen.Tests.Hooks;

/// <summary>Real pushes to a real repository: what is accepted, what becomes of the site, and what the pusher is told.</summary>
public sealed class PushTests : IDisposable
{
    private readonly GitServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void A_first_push_is_accepted_and_the_site_is_live()
    {
        var clone = server.Install().Clone("first").AddSite().Commit("首次提交");

        var (exitCode, output) = clone.Push();

        Assert.True(exitCode == 0, output);
        Assert.Contains("remote: 检查了 3 份报告", output, StringComparison.Ordinal);
        Assert.Contains("remote: 网站已更新：3 份报告，", output, StringComparison.Ordinal);
        Assert.Equal(clone.Head, server.Tip());
        Assert.Equal(server.ManifestOf(), server.Published);
        Assert.Equal((0, ""), ShellProcess.Run(server.Output, "sha256sum --quiet -c SHA256SUMS"));
        Assert.Empty(server.Runs);
    }

    [Fact]
    public void A_push_with_one_wrong_cell_is_refused_with_that_cell_on_the_pushers_terminal()
    {
        var clone = server.Install().Seed();
        var (tip, site) = (server.Tip(), server.Published);

        var (exitCode, output) = clone.Break().Commit("错误").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains("\nremote: content/county/office/2024/review.csv:2:14: error SG3004 [review-total] 行政复议：", output, StringComparison.Ordinal);
        Assert.Contains("\nremote:   hint: ", output, StringComparison.Ordinal);
        Assert.Contains("\nremote: 推送未被接受：请先改正以上 1 个错误。网站和服务器上的内容都没有变动", output, StringComparison.Ordinal);
        Assert.Contains("(pre-receive hook declined)", output, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Repository + "/sitegen", output, StringComparison.Ordinal);
        Assert.Equal((tip, site), (server.Tip(), server.Published));
        Assert.Empty(server.Runs);
        Assert.Equal(0, clone.Mend().Replace("content/county/office/2024/report.md", "工作平稳。", "工作平稳有序。").Commit("更正").Push().ExitCode);
        Assert.NotEqual(site, server.Published);
        Assert.Equal(server.ManifestOf(), server.Published);
    }

    [Fact]
    public void A_push_without_a_site_is_refused()
    {
        var (exitCode, output) = server.Install().Clone("first").Write("README.md", "说明").Commit("说明").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: site.json:1:1: error SG0001", output, StringComparison.Ordinal);
        Assert.Equal(("", ""), (server.Tip(), server.Published));
    }

    [Fact]
    public void Other_branches_and_tags_are_neither_checked_nor_published()
    {
        var clone = server.Install().Seed();
        var site = server.Published;

        var (exitCode, output) = clone.Break().Commit("草稿").Push("HEAD:draft", "HEAD:refs/tags/v1");

        Assert.Equal(0, exitCode);
        Assert.Contains("remote: 推送已接受，网站没有变动：draft 分支的内容不检查，也不发布。要发布，请推送到 main 分支：", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SG3004", output, StringComparison.Ordinal);
        Assert.Equal(clone.Head, server.Tip("draft"));
        Assert.Equal(site, server.Published);
        Assert.DoesNotContain("remote:", clone.Push("HEAD:refs/tags/v2").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("remote:", clone.Push(":draft").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/county/office/2025/report.docx", "content/county/office/2025:1:1: warning SG5015 年度文件夹“2025”中没有 report.md")]
    [InlineData("content/county/office/2025/files/附表.pdf", "content/county/office/2025:1:1: warning SG5015 年度文件夹“2025”中没有 report.md")]
    [InlineData("content/county/office/2024/附件/清单.csv", "content/county/office/2024/附件:1:1: warning SG5014 不认识“附件”，不会发布")]
    [InlineData("content/county/office/年报.docx", "content/county/office/年报.docx:1:1: warning SG5016 不认识“年报.docx”，不会发布")]
    public void What_a_push_brings_and_is_not_published_the_pusher_is_told(string path, string warning)
    {
        var (exitCode, output) = server.Install().Seed().Write(path, "x").Commit("新的文件").Push();

        Assert.Equal(0, exitCode);
        Assert.Contains("\nremote: " + warning, output, StringComparison.Ordinal);
        Assert.DoesNotContain("不再列出", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_that_no_longer_fits_is_told_of()
    {
        var clone = server.Install().Seed();
        File.WriteAllText(Path.Combine(server.Output, "SHA256SUMS.sig"), "x");

        var (exitCode, output) = clone.Replace("content/county/office/2024/report.md", "工作平稳。", "工作平稳有序。").Commit("更正").Push();

        Assert.Equal(0, exitCode);
        Assert.Contains("remote: 网站内容已变动，原有的签名文件 SHA256SUMS.sig 不再相符，没有保留；请告诉服务器管理员重新签名。", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_can_be_read_by_others_whatever_the_mask_of_who_pushes()
    {
        var clone = server.Install().Clone("first").AddSite().Commit("首次提交");

        var run = server.Git.Start("bash", clone.Path, "-c", $"umask 077 && git push -q origin HEAD:main && stat -c %a '{server.Output}' '{server.Output}/index.html'");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("755\n644\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_branch_asked_for_is_published_whatever_HEAD_names()
    {
        var clone = server.Install("--branch", "publish").Clone("first").AddSite().Commit("首次提交");

        Assert.Equal(0, clone.Push().ExitCode);
        Assert.Equal("", server.Published);
        Assert.Equal(0, clone.Push("HEAD:publish").ExitCode);
        Assert.Equal(server.ManifestOf("publish"), server.Published);
    }

    [Fact]
    public void A_forced_push_publishes_what_it_brings()
    {
        var clone = server.Install().Seed();
        var first = server.Published;
        Assert.Equal(0, clone.AddAgency("extra").Commit("增加机关").Push().ExitCode);
        Assert.NotEqual(first, server.Published);
        clone.Git("reset", "--quiet", "--hard", "HEAD~1");

        var (exitCode, output) = clone.Push("--force", "HEAD:main");

        Assert.True(exitCode == 0, output);
        Assert.Contains("remote: 网站已更新", output, StringComparison.Ordinal);
        Assert.Equal(first, server.Published);
        Assert.False(Directory.Exists(Path.Combine(server.Output, "county/extra")));
    }

    [Fact]
    public void Deleting_the_branch_leaves_the_last_site_and_a_new_branch_publishes_again()
    {
        var clone = server.Install().Seed();
        var site = server.Published;
        server.Git.Run(server.Repository, "config", "receive.denyDeleteCurrent", "ignore");

        var (exitCode, output) = clone.Push("--delete", "main");

        Assert.True(exitCode == 0, output);
        Assert.Contains("remote: 分支 main 已不在仓库中，网站保持原来的样子", output, StringComparison.Ordinal);
        Assert.Equal(("", site), (server.Tip(), server.Published));
        Assert.Equal(0, clone.AddAgency("extra").Commit("增加机关").Push().ExitCode);
        Assert.Equal(server.ManifestOf(), server.Published);
    }

    [Fact]
    public void A_push_of_what_is_on_the_site_already_says_so_and_speaks_of_no_other_push()
    {
        var clone = server.Install().Seed();
        var site = server.Published;
        server.Git.Run(server.Repository, "config", "receive.denyDeleteCurrent", "ignore");
        Assert.Equal(0, clone.Push("--delete", "main").ExitCode);

        var (exitCode, output) = clone.Push();

        Assert.True(exitCode == 0, output);
        Assert.Contains($"\nremote: 推送已接受，网站上已经是这次提交的内容（提交 {clone.Head[..10]}）。\n", output, StringComparison.Ordinal);
        Assert.Equal(site, server.Published);
    }

    [Fact]
    public void A_build_that_fails_leaves_the_last_site_and_says_that_the_push_stands()
    {
        var clone = server.Install().Seed();
        var site = server.Published;
        var state = Path.Combine(server.Root, "www", ".nb.sitegen");
        Directory.Delete(state, recursive: true);
        File.WriteAllText(state, "");

        var (exitCode, output) = clone.AddAgency("extra").Commit("增加机关").Push();

        Assert.True(exitCode == 0, output);
        Assert.Contains(": error SG6002 ", output, StringComparison.Ordinal);
        Assert.Contains("\nremote: 推送已接受，但由于以上原因，网站没有更新，仍是原来的样子。", output, StringComparison.Ordinal);
        Assert.Equal((clone.Head, site), (server.Tip(), server.Published));
        Assert.Empty(server.Runs);
        File.Delete(state);
        Assert.Equal(0, clone.AddAgency("another").Commit("再增加").Push().ExitCode);
        Assert.Equal(server.ManifestOf(), server.Published);
    }

    [Fact]
    public void A_fault_of_the_machine_says_too_whether_the_push_stands()
    {
        var clone = server.Install().Seed();
        var runs = Path.Combine(server.Repository, "sitegen", "runs");
        var tip = server.Tip();
        Directory.Delete(runs);
        File.WriteAllText(runs, "");

        var (refused, before) = clone.AddAgency("extra").Commit("增加机关").Push();

        Assert.Equal(1, refused);
        Assert.Contains("\nremote: 推送未被接受：服务器没能完成检查。", before, StringComparison.Ordinal);
        Assert.Matches("\nremote: sitegen: error SG6901 [^\n]*'nb.git/sitegen/runs'", before);
        Assert.Equal(tip, server.Tip());
        File.Delete(Path.Combine(server.Repository, "hooks", "pre-receive"));
        var (accepted, after) = clone.Push();
        Assert.Equal(0, accepted);
        Assert.Contains("\nremote: 推送已接受，但网站没有更新，仍是原来的样子。", after, StringComparison.Ordinal);
        Assert.Equal(clone.Head, server.Tip());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("archive", "archive/")]
    public void A_fault_is_told_in_the_repositorys_paths_and_not_in_the_servers(string siteFolder, string prefix)
    {
        var clone = server.Install(siteFolder.Length > 0 ? ["--site", siteFolder] : []).Seed(siteFolder);
        var tools = Directory.CreateDirectory(Path.Combine(server.Root, "tools")).FullName;
        File.WriteAllText(Path.Combine(tools, "git"), $"""
            #!/bin/sh
            case "$*" in *ls-tree*) for run in '{server.Repository}'/sitegen/runs/*/; do echo > "$run/content"; done ;; esac
            PATH=$REAL exec git "$@"

            """);
        Assert.Equal((0, ""), ShellProcess.Run(tools, "chmod +x git"));
        foreach (var hook in new[] { "pre-receive", "post-receive" })
        {
            var file = Path.Combine(server.Repository, "hooks", hook);
            File.WriteAllText(file, File.ReadAllText(file).Replace("#!/bin/sh\n", $"#!/bin/sh\nexport REAL=\"$PATH\" PATH='{tools}':\"$PATH\"\n", StringComparison.Ordinal));
        }

        var (exitCode, output) = clone.Write(prefix + "content/county/agency.txt", "x").Commit("改").Push();
        File.Delete(Path.Combine(server.Repository, "hooks", "pre-receive"));
        var (_, after) = clone.Push();

        Assert.Equal(1, exitCode);
        foreach (var told in new[] { output, after })
        {
            Assert.Matches($"\nremote: sitegen: error SG6901 [^\n]*'{prefix}content/county", told);
            Assert.DoesNotContain(told.Split('\n'), line => line.StartsWith("remote: ", StringComparison.Ordinal) && line.Contains(server.Root, StringComparison.Ordinal));
        }

        // Whoever publishes by hand is the administrator, and sees where on the server it is.
        var byHand = server.Git.Start(Path.Combine(server.Repository, "hooks", "post-receive"), server.Repository);
        Assert.Equal(3, byHand.ExitCode);
        Assert.Contains(server.Repository + "/sitegen/runs/", byHand.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_administrator_can_publish_what_the_repository_holds_without_a_push()
    {
        server.Seed();
        Assert.Contains("仓库中已有内容，现在就发布：sitegen hook post-receive", server.TryInstall("--output", server.Output).Output, StringComparison.Ordinal);

        var (exitCode, output) = server.Git.Start(Path.Combine(server.Repository, "hooks", "post-receive"), server.Repository);

        Assert.True(exitCode == 0, output);
        Assert.Equal(server.ManifestOf(), server.Published);
    }

    [Fact]
    public void The_repository_named_on_the_command_line_counts_and_not_what_a_shell_remembers()
    {
        server.Install().Seed();
        Directory.Delete(server.Output, recursive: true);
        var call = File.ReadAllLines(Path.Combine(server.Repository, "hooks", "post-receive")).Single(line => line.StartsWith("exec ", StringComparison.Ordinal));

        var (exitCode, output) = server.Git.Start("sh", server.Root, "-c", $"export GIT_DIR=/nowhere; {call} --repository nb.git");

        Assert.True(exitCode == 0, output);
        Assert.Equal(server.ManifestOf(), server.Published);
    }

    [Fact]
    public void Hooks_without_settings_let_everything_through_and_say_so()
    {
        server.Install();
        server.Git.Run(server.Repository, "config", "--remove-section", "sitegen");

        var (exitCode, output) = server.Clone("first").AddSite().Break().Commit("错误").Push();

        Assert.Equal(0, exitCode);
        Assert.Contains("remote: 此仓库没有设置发布（sitegen.output）", output, StringComparison.Ordinal);
        Assert.Equal("", server.Published);
    }

    [Fact]
    public void A_setting_that_cannot_be_used_refuses_pushes()
    {
        server.Install();
        server.Git.Run(server.Repository, "config", "sitegen.baseUrl", "example");

        var (exitCode, output) = server.Clone("first").AddSite().Commit("首次提交").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: sitegen: error SG6803 仓库的设置 sitegen.baseUrl 为“example”，无法使用", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_has_moved_refuses_pushes_in_plain_words()
    {
        server.Install();
        var hook = Path.Combine(server.Repository, "hooks", "pre-receive");
        var script = File.ReadAllText(hook);
        var program = script.Split('\'')[1];
        File.WriteAllText(hook, script.Replace(program, "/nowhere/sitegen", StringComparison.Ordinal));

        var (exitCode, output) = server.Clone("first").AddSite().Commit("首次提交").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: 服务器上找不到 SiteGen 程序，推送未被接受，网站没有变动，请告诉服务器管理员", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_the_language_it_was_installed_in()
    {
        var (exitCode, output) = server.Install("--lang", "en").Clone("first").AddSite().Break().Commit("wrong").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: The push was refused: correct the error above.", output, StringComparison.Ordinal);
    }
}

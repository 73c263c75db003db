namespace SiteGen.Tests.Hooks;

public sealed class HookInstallTests : IDisposable
{
    private readonly GitServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void Writes_both_hooks_and_the_settings_and_says_what_to_do_next()
    {
        var run = server.TryInstall("--output", server.Output);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"推送到 main 分支的内容先检查，没有错误才接受，随即发布到 {server.Output}。", run.Output, StringComparison.Ordinal);
        Assert.Contains($"git clone <账户>@<服务器>:{server.Repository}", run.Output, StringComparison.Ordinal);
        Assert.All(["pre-receive", "post-receive"], hook => Assert.Equal(0, ShellProcess.Run(server.Repository, $"test -x hooks/{hook} && sh -n hooks/{hook}").ExitCode));
        Assert.Equal(server.Output, Setting("output"));
        Assert.Equal("main", Setting("branch"));
    }

    [Fact]
    public void Running_it_again_keeps_what_is_not_given_anew()
    {
        server.Install("--branch", "publish", "--site", "./archive/", "--base-url", "https://www.example.gov.cn/nb");

        server.Install();

        Assert.Equal(("publish", "archive", "https://www.example.gov.cn/nb/"), (Setting("branch"), Setting("site"), Setting("baseUrl")));
        server.Install("--site", ".", "--branch", "main");
        Assert.Equal("main", Setting("branch"));
        Assert.Equal(1, server.Git.TryRun(server.Repository, "config", "sitegen.site").ExitCode);
    }

    [Fact]
    public void Takes_a_branch_by_its_full_name_and_says_where_there_is_none_of_that_name()
    {
        server.Install("--branch", "refs/heads/main").Clone("first").AddSite().Commit("首次提交").Push();
        Assert.Equal("main", Setting("branch"));

        var run = server.TryInstall("--output", server.Output, "--branch", "publish");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("请注意：仓库中还没有 publish 分支；现有的 main 分支不检查，也不发布。", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, server.TryInstall("--output", server.Output, "--branch", "refs/tags/v1").ExitCode);
    }

    [Fact]
    public void Refuses_an_output_that_is_a_link()
    {
        Directory.CreateDirectory(server.Output);
        Directory.CreateSymbolicLink(server.Output + "-link", server.Output);

        var run = server.TryInstall("--output", server.Output + "-link");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("是符号链接；请给出它指向的实际文件夹", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_overwrites_a_hook_that_others_wrote()
    {
        var hook = Path.Combine(server.Repository, "hooks", "pre-receive");
        File.WriteAllText(hook, "#!/bin/sh\nexit 0\n");

        var run = server.TryInstall("--output", server.Output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"已有别的钩子 {hook}，没有改动", run.Error, StringComparison.Ordinal);
        Assert.Contains("hook pre-receive --lang zh-CN", run.Error, StringComparison.Ordinal);
        Assert.Equal("#!/bin/sh\nexit 0\n", File.ReadAllText(hook));
        Assert.False(File.Exists(Path.Combine(server.Repository, "hooks", "post-receive")));
        Assert.Equal(1, server.Git.TryRun(server.Repository, "config", "sitegen.output").ExitCode);
    }

    [Fact]
    public void Takes_a_link_for_a_hook_that_others_wrote()
    {
        File.CreateSymbolicLink(Path.Combine(server.Repository, "hooks", "post-receive"), "/nowhere");

        Assert.Equal(2, server.TryInstall("--output", server.Output).ExitCode);
        Assert.Equal("/nowhere", new FileInfo(Path.Combine(server.Repository, "hooks", "post-receive")).LinkTarget);
    }

    [Fact]
    public void Writes_where_the_repository_says_its_hooks_are()
    {
        server.Git.Run(server.Repository, "config", "core.hooksPath", "other");

        server.Install();

        Assert.True(File.Exists(Path.Combine(server.Repository, "other", "pre-receive")));
        Assert.False(File.Exists(Path.Combine(server.Repository, "hooks", "pre-receive")));
        Assert.Equal(1, server.Clone("first").AddSite().Break().Commit("错误").Push().ExitCode);
    }

    [Theory]
    [InlineData("nb.git", "不能在仓库之内")]
    [InlineData("nb.git/public", "不能在仓库之内")]
    [InlineData("www/../nb.git/public", "不能在仓库之内")]
    [InlineData("link/public", "不能在仓库之内")]
    [InlineData(".", "也不能包含仓库")]
    [InlineData("missing/nb", "上级文件夹不存在")]
    public void Refuses_an_output_that_cannot_be(string output, string reason)
    {
        Directory.CreateSymbolicLink(Path.Combine(server.Root, "link"), server.Repository);

        var run = server.TryInstall("--output", Path.Combine(server.Root, output));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(server.Repository, "hooks", "pre-receive")));
    }

    [Theory]
    [InlineData("--branch", "a..b", "“a..b”不能用作分支名")]
    [InlineData("--site", "../elsewhere", "选项 --site 的值“../elsewhere”无效")]
    [InlineData("--site", "/srv", "选项 --site 的值“/srv”无效")]
    [InlineData("--base-url", "ftp://example", "选项 --base-url 的值“ftp://example”无效")]
    [InlineData("--repository", "missing", "missing”不存在")]
    public void Refuses_values_that_cannot_be(string option, string value, string reason)
    {
        var run = server.TryInstall("--output", server.Output, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_repository_with_a_work_tree_and_a_folder_that_is_none()
    {
        server.Clone("clone");

        var clone = server.TryInstall("--output", server.Output, "--repository", Path.Combine(server.Root, "clone"));
        var none = server.TryInstall("--output", server.Output, "--repository", Path.Combine(server.Root, "www"));

        Assert.Equal(2, clone.ExitCode);
        Assert.Contains("不是裸仓库", clone.Error, StringComparison.Ordinal);
        Assert.Equal(3, none.ExitCode);
        Assert.Contains("sitegen: error SG6802 git rev-parse 执行失败：fatal: not a git repository", none.Error, StringComparison.Ordinal);
    }

    // What Git says of a repository that another account owns; giving it away to see that takes rights that not every machine grants.
    [Fact]
    public void Shows_gits_words_line_by_line_and_what_to_do_about_a_repository_of_another_account()
    {
        var folder = Directory.CreateDirectory(Path.Combine(server.Root, "strict")).FullName;
        File.WriteAllText(Path.Combine(folder, "git"), "#!/bin/sh\n[ \"$1\" = version ] && exec echo git version 2.39.5\nprintf \"fatal: detected dubious ownership\\n\\n\\tgit config\\n\" >&2\nexit 128\n");
        Assert.Equal(0, ShellProcess.Run(folder, "chmod +x git").ExitCode);

        var run = SiteGenProcess.Start(server.Repository, new Dictionary<string, string> { ["PATH"] = folder + ":/bin:/usr/bin" }, "hook", "install", "--output", server.Output);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("sitegen: error SG6802 仓库属于另一个账户，Git 不予使用；请用接收推送的那个账户运行。Git 的原话：\n  fatal: detected dubious ownership\n  git config\n", run.Error);
    }

    [Fact]
    public void Says_that_git_is_missing()
    {
        var run = SiteGenProcess.Start(server.Repository, new Dictionary<string, string> { ["PATH"] = server.Root }, "hook", "install", "--output", server.Output);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("sitegen: error SG6801 运行不了 git（", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_git_is_too_old()
    {
        var folder = Directory.CreateDirectory(Path.Combine(server.Root, "old")).FullName;
        File.WriteAllText(Path.Combine(folder, "git"), "#!/bin/sh\necho git version 2.9.5\n");
        Assert.Equal(0, ShellProcess.Run(folder, "chmod +x git").ExitCode);

        var run = SiteGenProcess.Start(server.Repository, new Dictionary<string, string> { ["PATH"] = folder + ":/bin:/usr/bin" }, "hook", "install", "--output", server.Output, "--lang", "en");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("sitegen: error SG6801 Git 2.13 or newer is needed; this is \"git version 2.9.5\"\n", run.Error);
    }

    [Theory]
    [InlineData("hook", "缺少命令：install、pre-receive 或 post-receive", "hook")]
    [InlineData("hook instal", "没有命令 instal。是不是 install？", "hook")]
    [InlineData("hook install", "缺少选项 --output", "hook install")]
    [InlineData("hook install --otput", "没有选项 --otput。是不是 --output？", "hook install")]
    public void Usage_errors_name_the_command_in_full(string line, string message, string command)
    {
        var run = SiteGenProcess.Start(server.Root, line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"sitegen: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\n用法见：sitegen {command} --help\n", run.Error, StringComparison.Ordinal);
    }

    private string Setting(string key) => server.Git.Run(server.Repository, "config", "--local", "sitegen." + key);
}

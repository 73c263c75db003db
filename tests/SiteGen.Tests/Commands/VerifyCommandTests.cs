using static SiteGen.Tests.Commands.CommandRun;

namespace SiteGen.Tests.Commands;

/// <summary>What only a shell can put in the way of <c>verify</c>: names that are no text, folders that cannot be opened, files that are none.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly SiteFolder site = new();

    public VerifyCommandTests() => Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);

    public void Dispose()
    {
        Shell("rm -rf public");
        site.Dispose();
    }

    [Theory]
    [InlineData("touch $'public/a\\xff.html'", "a\ufffd.html")]
    [InlineData("touch $'public/a\\xff.html' $'public/a\\xfe.html'", "a\ufffd.html")]
    [InlineData("mkdir $'public/a\\xff' && touch $'public/a\\xff/index.html'", "a\ufffd")]
    [InlineData("touch public/a\ufffd.html $'public/a\\xff.html'", "a\ufffd.html", "a\ufffd.html")]
    [InlineData("mkdir public/a\ufffd $'public/a\\xff' && touch $'public/a\\xff/index.html'", "a\ufffd")]
    public void A_name_that_is_not_utf8_is_no_part_of_the_site(string line, params string[] paths)
    {
        Shell(line);

        var run = Run("verify", At("public"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(paths.Select(path => $"{path}:1:1: error SG6205"), Findings(run.Output));
        Assert.Contains("文件名不是 UTF-8", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", At("public"), "--extra", "warning").ExitCode);
    }

    [Fact]
    public void A_folder_that_cannot_be_opened_is_named_and_the_others_are_judged()
    {
        // A path longer than the system takes, which not even the administrator may open.
        var name = new string('d', 250);
        Shell($"echo >> public/feed.xml && cd public && for i in {{1..20}}; do mkdir {name} && cd {name}; done");

        var run = Run("verify", At("public"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, Findings(run.Output).Count());
        Assert.Contains($"{name}:1:1: error SG6207 文件夹无法打开：", run.Output, StringComparison.Ordinal);
        Assert.Contains("feed.xml:1:1: error SG6204", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mkfifo pipe", "pipe")]
    [InlineData("mkfifo a && ln -s a pipe", "pipe")]
    [InlineData("ln -s /dev/zero pipe", "pipe")]
    public void What_is_neither_a_folder_nor_a_plain_file_is_refused(string line, string path)
    {
        Shell(line);

        var run = Run("verify", At(path));

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("不是文件夹或普通文件", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("touch $'public/a\\xff.html'", "a\ufffd.html")]
    [InlineData("mkdir $'public/a\\xff' && touch $'public/a\\xff/index.html'", "a\ufffd")]
    public void A_build_says_of_such_a_name_that_it_cannot_carry_it_and_how_much_it_checked(string line, string name)
    {
        Shell(line);

        var run = Run("build", "--site", site.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($": error SG6012 输出文件夹中有名称不是 UTF-8 编码的文件或文件夹：{name}\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("检查了 [1-9][0-9]* 份报告、[1-9][0-9]* 项关系：1 个错误，没有警告。", run.Output);
        Assert.Equal(1, Run("verify", At("public")).ExitCode);
    }

    [Fact]
    public void A_link_to_a_mirror_is_followed()
    {
        Shell("ln -s public link");

        Assert.Equal(0, Run("verify", At("link")).ExitCode);
    }

    private string At(string name) => Path.Combine(site.Path, name);

    private void Shell(string line) => Assert.Equal((0, ""), ShellProcess.Run(site.Path, line));

    private static IEnumerable<string> Findings(string output) => output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf(": error ", StringComparison.Ordinal) + ": error SG0000".Length)]);
}

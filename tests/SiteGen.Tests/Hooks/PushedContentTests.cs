namespace SiteGen.Tests.Hooks;

/// <summary>What is pushed is not trusted: nothing in it runs, leads elsewhere or changes its own bytes.</summary>
public sealed class PushedContentTests : IDisposable
{
    private const string Report = "content/county/office/2024";

    private readonly GitServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void The_bytes_published_are_the_bytes_committed_whatever_attributes_say()
    {
        const string text = "$Id$ $Format:%H$\nline\n";
        server.Git.Run(server.Repository, "config", "core.autocrlf", "true");
        server.Git.Run(server.Repository, "config", "filter.shout.smudge", "touch ../smudged; tr a-z A-Z");
        var clone = server.Install().Clone("first").AddSite()
            .Write(Report + "/files/note.txt", text)
            .Commit("附件")
            .Write(".gitattributes", "*.txt text eol=crlf ident export-subst filter=shout\n")
            .Commit("属性");

        var (exitCode, output) = clone.Push();

        Assert.True(exitCode == 0, output);
        Assert.Equal(text, File.ReadAllText(Path.Combine(server.Output, "county/office/2024/files/note.txt")));
        Assert.False(File.Exists(Path.Combine(server.Root, "smudged")));
    }

    [Fact]
    public void An_object_that_someone_pushed_to_stand_in_for_another_does_not()
    {
        var clone = server.Install().Seed().Write("other.json", """{ "title": "顶替" }""").Commit("另一份");
        clone.Git("replace", clone.Git("rev-parse", "HEAD:site.json"), clone.Git("rev-parse", "HEAD:other.json"));
        Assert.Equal(0, clone.Push("refs/replace/*:refs/replace/*").ExitCode);

        var (exitCode, output) = clone.AddAgency("extra").Commit("增加机关").Push();

        Assert.True(exitCode == 0, output);
        Assert.Contains("<title>示例", File.ReadAllText(Path.Combine(server.Output, "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Report + "/files/passwd", "/etc/passwd")]
    [InlineData(Report + "/review.csv", "../2023/review.csv")]
    [InlineData("content/county/linked", "office")]
    public void A_symbolic_link_is_refused_as_a_build_refuses_it(string path, string target)
    {
        var clone = server.Install().Seed();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(clone.Path, path))!);
        File.Delete(Path.Combine(clone.Path, path));
        File.CreateSymbolicLink(Path.Combine(clone.Path, path), target);
        var local = SiteGenProcess.Start(clone.Path, "check").Output.Split('\n').First(line => line.Contains("SG5001", StringComparison.Ordinal));

        var (exitCode, output) = clone.Commit("链接").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains($"remote: {path}:1:1: error SG5001 ", output, StringComparison.Ordinal);
        Assert.Contains("remote: " + local, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_folder_that_is_a_link_is_refused()
    {
        var clone = server.Install().Seed();
        clone.Git("mv", "content", "elsewhere");
        File.CreateSymbolicLink(Path.Combine(clone.Path, "content"), "elsewhere");

        var (exitCode, output) = clone.Commit("链接").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: content:1:1: error SG5001 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_submodule_is_refused()
    {
        var clone = server.Install().Seed();
        clone.Git("update-index", "--add", "--cacheinfo", $"160000,{clone.Head},{Report}/files/more");
        clone.Git("commit", "--quiet", "-m", "子模块");

        var (exitCode, output) = clone.Push();

        Assert.Equal(1, exitCode);
        Assert.Contains($"remote: {Report}/files/more:1:1: error SG5801 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_kept_by_LFS_is_refused_since_its_bytes_are_elsewhere()
    {
        var clone = server.Install().Seed()
            .Write(Report + "/files/plan.pdf", $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('a', 64)}\nsize 12345\n");

        var (exitCode, output) = clone.Commit("附件").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains($"remote: {Report}/files/plan.pdf:1:1: error SG5803 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_whose_names_climb_out_of_it_is_refused_and_nothing_is_written_outside()
    {
        var clone = server.Install().Seed();
        var blob = clone.Git("rev-parse", "HEAD:site.json");
        var climbing = Tree($"100644 blob {blob}\tescaped.json", clone);
        var twice = Tree($"040000 tree {climbing}\t..", clone);
        var root = Tree($"100644 blob {blob}\tsite.json\n040000 tree {twice}\tcontent", clone);
        var commit = clone.Git("commit-tree", root, "-p", "HEAD", "-m", "越界");

        var (exitCode, output) = clone.Push(commit + ":main");

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: content/../escaped.json:1:1: error SG5802 ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(server.Root, "escaped.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_name_or_a_path_longer_than_the_server_can_store_is_the_pushers_to_shorten()
    {
        var clone = server.Install().Seed();
        var name = new string('长', 86);
        var blob = clone.Git("rev-parse", "HEAD:site.json");
        var deep = Tree($"100644 blob {blob}\tnote.txt", clone);
        for (var depth = 0; depth < 50; depth++)
        {
            deep = Tree($"040000 tree {deep}\t{name[..30]}", clone);
        }

        var content = Tree($"{clone.Git("ls-tree", "HEAD:content")}\n100644 blob {blob}\t{name}\n040000 tree {deep}\tdeep", clone);
        var root = Tree($"100644 blob {blob}\tsite.json\n040000 tree {content}\tcontent", clone);
        var commit = clone.Git("commit-tree", root, "-p", "HEAD", "-m", "长名");

        var (exitCode, output) = clone.Push(commit + ":main");

        Assert.Equal(1, exitCode);
        Assert.Contains($"remote: content/{name}:1:1: error SG5802 文件名或路径过长，服务器无法存放\nremote:   hint: 文件名连同扩展名", output, StringComparison.Ordinal);
        Assert.Contains("/note.txt:1:1: error SG5802 文件名或路径过长", output, StringComparison.Ordinal);
        Assert.DoesNotContain("服务器没能完成检查", output, StringComparison.Ordinal);
        Assert.Empty(server.Runs);
    }

    [Fact]
    public void A_site_in_a_sub_folder_is_published_and_its_findings_name_the_repositorys_paths()
    {
        var clone = server.Install("--site", "archive", "--base-url", "https://www.example.gov.cn/nb/").Seed("archive");

        Assert.Contains("https://www.example.gov.cn/nb/county/2024/", File.ReadAllText(Path.Combine(server.Output, "county/2024/index.html")), StringComparison.Ordinal);
        var (exitCode, output) = clone.Break("archive/" + Report).Commit("错误").Push();

        Assert.Equal(1, exitCode);
        Assert.Contains($"remote: archive/{Report}/review.csv:2:14: error SG3004 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_errors_are_cut_with_a_count()
    {
        var clone = server.Install().Seed().Replace(Report + "/requests.csv", ",0", ",x");
        var all = SiteGenProcess.Start(clone.Path, "check").Output.Split('\n').Count(line => line.Contains(": error SG", StringComparison.Ordinal));

        var (exitCode, output) = clone.Commit("错误").Push();

        Assert.Equal(1, exitCode);
        Assert.True(all > 100);
        Assert.Equal(30, output.Split('\n').Count(line => line.Contains(": error SG", StringComparison.Ordinal)));
        Assert.Contains($"remote: ……另有 {all - 30} 个错误没有列出", output, StringComparison.Ordinal);
        Assert.Contains($"请先改正以上 {all} 个错误", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_shown_for_what_the_push_changes_and_refuse_nothing()
    {
        var clone = server.Install().Seed();
        var (first, late) = clone.Replace(Report + "/report.md", "published: 2025-01-17", "published: 2025-03-17").Commit("晚").Push();
        Assert.Equal(0, first);
        Assert.Contains($"remote: {Report}/report.md:3:12: warning SG1121 [deadline] ", late, StringComparison.Ordinal);

        var (second, output) = clone.Replace("content/county/2024/report.md", "工作平稳。", "工作平稳有序。").Commit("改").Push();

        Assert.Equal(0, second);
        Assert.DoesNotContain("SG1121", output, StringComparison.Ordinal);
        Assert.Contains("remote: （本次没有改动的报告另有 1 个警告，不再列出。）", output, StringComparison.Ordinal);
    }

    private string Tree(string listing, GitClone clone)
    {
        clone.Write("../listing", listing + "\n");
        var (exitCode, output) = server.Git.Start("sh", clone.Path, "-c", "git mktree < ../listing");
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }
}

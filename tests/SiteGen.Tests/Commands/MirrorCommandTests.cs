using System.Text.Json;
using static SiteGen.Tests.Commands.CommandRun;

namespace SiteGen.Tests.Commands;

public sealed class MirrorCommandTests : IDisposable
{
    private readonly SiteFolder site = new();

    public MirrorCommandTests() => Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);

    private string Public => Path.Combine(site.Path, "public");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_mirror_is_written_and_found_whole()
    {
        var mirror = Run("mirror", Public, "-o", At("site.zip"));
        var verify = Run("verify", At("site.zip"));

        Assert.Equal((0, ""), (mirror.ExitCode, mirror.Error));
        Assert.StartsWith($"已打包：{At("site.zip")}（", mirror.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (verify.ExitCode, verify.Error));
        Assert.Matches("^核对了网站的 [0-9]+ 个文件（[0-9.]+ MB）、[1-9][0-9]* 个页面、[1-9][0-9]* 个链接：完整无误。\n$", verify.Output);
        Assert.Equal((0, ""), Quiet("mirror", Public, "--format", "bagit", "--output", At("bag"), "--quiet"));
        Assert.Equal((0, ""), Quiet("verify", At("bag"), "--quiet"));
    }

    [Fact]
    public void Both_speak_English_when_asked()
    {
        Assert.Matches("^Packed .*site.zip \\([0-9]+ files, [0-9.]+ MB unpacked\\)\n$", Run("mirror", Public, "-o", At("site.zip"), "--lang", "en").Output);
        Assert.EndsWith(" links: whole and unchanged.\n", Run("verify", Public, "--lang", "en").Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(Public, "feed.xml"));
        Assert.StartsWith("feed.xml:1:1: error SG6203 a file that a list of hashes names is missing\n", Run("verify", Public, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_pack_says_how_much_it_changes()
    {
        File.Copy(Path.Combine(Public, "SHA256SUMS"), At("older"));
        site.ChangeLine("content/county/2024/report.md", "工作平稳。", "工作平稳有序。");
        Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);

        var run = Run("mirror", Public, "--since", At("older"), "-o", At("update.zip"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^更新包已打好：.*update.zip（新增和改动 [1-9][0-9]* 个文件，删除 [0-9]+ 个，", run.Output);
        Assert.StartsWith("核对了更新包的 ", Run("verify", At("update.zip")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_site_is_exit_code_1_and_not_mirrored()
    {
        File.AppendAllText(Path.Combine(Public, "index.html"), "!");

        var run = Run("mirror", Public, "-o", At("site.zip"));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("index.html:1:1: error SG6204 文件内容与校验清单不符\n  hint: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有打包：网站与 SHA256SUMS 不符。如果打包时网站正在重新生成，请重新运行。\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(At("site.zip")));
        Assert.Equal(1, Run("verify", Public).ExitCode);
    }

    [Fact]
    public void A_file_put_beside_the_site_is_an_error_or_a_warning_as_one_wants()
    {
        File.WriteAllText(Path.Combine(Public, "verify-code.txt"), "x");

        Assert.Equal(1, Run("verify", Public).ExitCode);
        var run = Run("verify", Public, "--extra", "warning");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("verify-code.txt:1:1: warning SG6205 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_list_that_is_none_is_not_the_sites_fault()
    {
        var run = Run("mirror", Public, "--since", At("site.json"), "-o", At("update.zip"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("没有打包：--since 所给的不是一份完整的 SHA256SUMS。请给出旧副本中的 SHA256SUMS 文件。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_gives_json_in_the_form_of_check()
    {
        File.Delete(Path.Combine(Public, "feed.xml"));

        using var json = JsonDocument.Parse(Run("verify", Public, "--format", "json").Output);

        // The years' pages and others name the feed: a link that leads nowhere is told of only where the list lacks the file.
        var finding = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("SG6203", "feed.xml", 1), (finding.GetProperty("code").GetString(), finding.GetProperty("path").GetString(), json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32()));
    }

    [Theory]
    [InlineData("请给出网站文件夹", "-o", "x.zip")]
    [InlineData("请用 -o 给出要写的文件", "PUBLIC")]
    [InlineData("不存在", "PUBLIC/none", "-o", "x.zip")]
    [InlineData("-o 不能在网站文件夹之内", "PUBLIC", "-o", "PUBLIC/x.zip")]
    [InlineData("是已有的文件夹", "PUBLIC", "-o", "PUBLIC/..")]
    [InlineData("BagIt 包总是完整的", "PUBLIC", "--format", "bagit", "--since", "PUBLIC/SHA256SUMS", "-o", "x.zip")]
    [InlineData("--since 所指的文件", "PUBLIC", "--since", "PUBLIC/none", "-o", "x.zip")]
    [InlineData("选项 --format 的值“tar”无效", "PUBLIC", "--format", "tar", "-o", "x.zip")]
    public void What_makes_no_sense_is_exit_code_2(string message, params string[] args)
    {
        var run = Run(["mirror", .. args.Select(arg => arg.Replace("PUBLIC", Public, StringComparison.Ordinal).Replace("x.zip", At("x.zip"), StringComparison.Ordinal))]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("x.zip")));
    }

    [Theory]
    [InlineData("public", "to-site/x.zip")]
    [InlineData("public", "to-folder/x.zip")]
    [InlineData("public", "to-folder/none/x.zip")]
    [InlineData("to-site", "public/x.zip")]
    [InlineData("to-site/", "to-folder/x.zip")]
    public void No_link_leads_a_mirror_into_the_site(string folder, string output)
    {
        Directory.CreateSymbolicLink(At("to-site"), "public");
        Directory.CreateSymbolicLink(At("to-folder"), "to-site/county");

        var run = Run("mirror", At(folder), "-o", At(output));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("-o 不能在网站文件夹之内", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Public, "x.zip", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_link_in_the_outputs_place_is_replaced_and_what_it_leads_to_left_alone()
    {
        File.CreateSymbolicLink(At("x.zip"), Path.Combine(Public, "index.html"));
        Directory.CreateSymbolicLink(At("circle"), "circle");

        Assert.Equal(0, Run("mirror", Public, "-o", At("x.zip")).ExitCode);
        Assert.Equal(0, Run("verify", At("x.zip")).ExitCode);
        Assert.Equal(0, Run("verify", Public).ExitCode);
        Assert.Equal(3, Run("mirror", Public, "-o", At("circle/x.zip")).ExitCode);
    }

    [Theory]
    [InlineData("请给出要核对的文件夹或 ZIP 文件")]
    [InlineData("不存在", "/nowhere/at/all")]
    public void Verify_asks_for_something_to_verify(string message, params string[] args)
    {
        var run = Run(["verify", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_killed_leaves_the_last_mirror_and_the_next_run_clears_up()
    {
        Assert.Equal(0, Run("mirror", Public, "-o", At("site.zip")).ExitCode);
        var before = File.ReadAllBytes(At("site.zip"));
        var endless = Directory.CreateDirectory(At("endless")).FullName;
        File.WriteAllText(Path.Combine(endless, "SHA256SUMS"), $"{new string('0', 64)}  large.bin\n");
        using (var large = File.Create(Path.Combine(endless, "large.bin")))
        {
            large.SetLength(1L << 36);
        }

        using (var process = SiteGenProcess.Begin(site.Path, "mirror", endless, "-o", At("site.zip")))
        {
            while (!Partials().Any(file => file.Length > 0))
            {
                Assert.False(process.HasExited);
                Thread.Sleep(20);
            }

            process.Kill();
            process.WaitForExit();
        }

        Assert.NotEmpty(Partials());
        Assert.Equal(before, File.ReadAllBytes(At("site.zip")));
        Assert.Equal(0, Run("mirror", Public, "-o", At("site.zip")).ExitCode);
        Assert.Empty(Partials());
        Assert.Equal(before, File.ReadAllBytes(At("site.zip")));
    }

    [Fact]
    public void A_place_that_does_not_exist_is_exit_code_3() =>
        Assert.Equal(3, Run("mirror", Public, "-o", At("none/site.zip")).ExitCode);

    private FileInfo[] Partials() => new DirectoryInfo(site.Path).GetFiles(".site.zip.sitegen-*");

    private string At(string name) => Path.Combine(site.Path, name);

    private static (int ExitCode, string Text) Quiet(params string[] args)
    {
        var run = Run(args);
        return (run.ExitCode, run.Output + run.Error);
    }
}

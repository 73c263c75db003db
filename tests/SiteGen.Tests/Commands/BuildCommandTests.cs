using System.Text.RegularExpressions;
using static SiteGen.Tests.Commands.CommandRun;

namespace SiteGen.Tests.Commands;

public sealed partial class BuildCommandTests : IDisposable
{
    private readonly SiteFolder site = new();

    private string Public => Path.Combine(site.Path, "public");

    public void Dispose()
    {
        site.Dispose();
        if (Directory.Exists(site.Path + "-out"))
        {
            Directory.Delete(site.Path + "-out", recursive: true);
        }
    }

    [Fact]
    public void Builds_into_public_below_the_site_unless_told_otherwise()
    {
        var run = Run("build", "--site", site.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(Published(), run.Output);
        Assert.Contains($"网站已生成：{Public}（", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Public, "county/office/2024/index.html")));
        Assert.True(File.Exists(Path.Combine(Public, "SHA256SUMS")));
    }

    [Fact]
    public void Says_which_signatures_a_change_of_the_site_leaves_behind_and_keeps_them_where_nothing_changes()
    {
        Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);
        File.WriteAllText(Path.Combine(Public, "SHA256SUMS.sig"), "signature");
        File.WriteAllText(Path.Combine(Public, "SHA256SUMS.asc"), "signature");

        var same = Run("build", "--site", site.Path);
        Assert.True(File.Exists(Path.Combine(Public, "SHA256SUMS.sig")));
        site.ChangeLine("content/county/2024/report.md", "工作平稳。", "工作平稳有序。");
        var changed = Run("build", "--site", site.Path);

        Assert.DoesNotContain("签名", same.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n网站内容已变动，原有的签名文件 SHA256SUMS.asc、SHA256SUMS.sig 不再相符，没有保留；请重新签名。\n", changed.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Public, "SHA256SUMS.sig")));
        Assert.DoesNotContain("签名", Run("build", "--site", site.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_output_and_base_url()
    {
        var output = Path.Combine(Directory.CreateDirectory(site.Path + "-out").FullName, "nb");

        var run = Run("build", "--site", site.Path, "--output", output, "--base-url", "https://www.example.gov.cn/nb");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://www.example.gov.cn/nb/county/2024/\">",
            File.ReadAllText(Path.Combine(output, "county/2024/index.html")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Waiting_for_the_disk_changes_nothing_else()
    {
        Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);
        var sums = File.ReadAllText(Path.Combine(Public, "SHA256SUMS"));

        var run = Run("build", "--site", site.Path, "--sync");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(sums, File.ReadAllText(Path.Combine(Public, "SHA256SUMS")));
    }

    [Theory]
    [InlineData("www.example.gov.cn")]
    [InlineData("ftp://example.gov.cn/")]
    [InlineData("https://example.gov.cn/?a=1")]
    public void Refuses_a_base_url_that_is_no_web_address(string address)
    {
        var run = Run("build", "--site", site.Path, "--base-url", address);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"sitegen: 选项 --base-url 的值“{address}”无效", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Public));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/county")]
    public void Refuses_an_output_that_holds_the_sites_sources_or_lies_among_them(string output)
    {
        var run = Run("build", "--site", site.Path, "--output", Path.Combine(site.Path, output));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("输出文件夹", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Path, "site.json")));
    }

    [Theory]
    [InlineData("site", "to-content/nb")]
    [InlineData("to-site", "site/content/nb")]
    [InlineData("to-site", "site")]
    public void No_link_leads_an_output_among_the_sites_sources(string folder, string output)
    {
        var links = Directory.CreateDirectory(site.Path + "-out").FullName;
        Directory.CreateSymbolicLink(Path.Combine(links, "to-site"), site.Path);
        Directory.CreateSymbolicLink(Path.Combine(links, "to-content"), Path.Combine(site.Path, "content/county"));

        var run = Run("build", "--site", At(folder), "--output", At(output));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("输出文件夹", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Path, "site.json")));

        string At(string path) => path.StartsWith("to-", StringComparison.Ordinal) ? Path.Combine(links, path) : site.Path + path["site".Length..];
    }

    [Fact]
    public void Errors_in_the_content_leave_the_last_site_as_it_was()
    {
        Run("build", "--site", site.Path);
        var sums = File.ReadAllText(Path.Combine(Public, "SHA256SUMS"));
        site.Break("content/county/2024");

        var run = Run("build", "--site", site.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/county/2024/review.csv:2:14: error SG3004 [review-total]", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("没有发布：请先改正以上错误，原有的网站保持不变。\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(sums, File.ReadAllText(Path.Combine(Public, "SHA256SUMS")));
    }

    [Fact]
    public void A_fault_of_the_archive_does_not_hide_what_is_wrong_with_reports()
    {
        site.Break("content/county/2024").Write("content/county/office/agency.json", """{ "name": "示例县民政局", "levle": "department" }""");

        var build = Run("build", "--site", site.Path);
        var check = SiteGenProcess.Start(site.Path, "check");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("content/county/2024/review.csv:2:14: error SG3004", build.Output, StringComparison.Ordinal);
        Assert.StartsWith(check.Output, build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--site")]
    [InlineData("--output")]
    public void An_empty_value_is_a_usage_error(string option)
    {
        var run = Run("build", option, "");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"sitegen: 选项 {option} 后面缺少值", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_report_is_called_late_only_where_the_rule_is_in_force()
    {
        site.ChangeLine("content/county/office/2024/report.md", "published:", "published: 2025-06-17");
        Run("build", "--site", site.Path);
        var page = Path.Combine(Public, "years/2024/index.html");
        Assert.Contains("class=\"status late\"", File.ReadAllText(page), StringComparison.Ordinal);

        site.Write("site.json", """{ "title": "示例", "rules": { "deadline": "off" } }""");
        Run("build", "--site", site.Path);
        Assert.DoesNotContain("class=\"status late\"", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_whose_section_the_text_lacks_still_stands_on_the_page()
    {
        site.Write("site.json", """{ "title": "示例", "rules": { "sections": "off" } }""");
        site.ChangeLine("content/county/2024/report.md", "## 四", "");

        Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);
        Assert.Contains("data-table=\"review\"", File.ReadAllText(Path.Combine(Public, "county/2024/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_without_a_readable_figure_is_marked_where_the_rule_lets_it_pass()
    {
        site.Write("site.json", """{ "title": "示例", "rules": { "count": "warning" } }""");
        site.ChangeLine("content/county/2024/review.csv", "行政复议", "行政复议,若干,0,0,0,0");

        Assert.Equal(0, Run("build", "--site", site.Path).ExitCode);
        Assert.Contains("原文此格不是有效的数", File.ReadAllText(Path.Combine(Public, "county/2024/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_in_place_of_a_file_is_an_empty_file_and_not_waited_for()
    {
        Assert.Equal((0, ""), ShellProcess.Run(site.Path, "rm content/county/2024/review.csv && mkfifo content/county/2024/review.csv"));

        var run = Run("build", "--site", site.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/county/2024/review.csv:1:1: error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_configuration_is_exit_code_2()
    {
        site.Write("site.json", "{ \"titel\": \"示例\" }");

        Assert.Equal(2, Run("build", "--site", site.Path).ExitCode);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_exit_code_3()
    {
        site.Write("taken", "a file");

        var run = Run("build", "--site", site.Path, "--output", Path.Combine(site.Path, "taken"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error SG6002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_static_file_may_not_stand_where_the_site_writes_its_own()
    {
        site.Write("content/_static/SEARCH/x.txt", "x").Write("content/_static/CNAME", "example.gov.cn");

        var run = Run("build", "--site", site.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/_static/SEARCH/x.txt:1:1: error SG5012", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CNAME", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("检查了 3 份报告、[0-9]+ 项关系：没有错误，没有警告。\n")]
    private static partial Regex Published();
}

using System.Text.Json;

namespace SiteGen.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Accepts_a_site_without_problems()
    {
        var run = SiteGenProcess.Start(site.Path, "check");

        Assert.Equal((0, "检查了 3 份报告、135 项关系：没有错误，没有警告。\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Reports_every_problem_in_order_and_fails()
    {
        site.Break("content/county/office/2024").Break("content/county/2024");
        site.ChangeLine("content/county/office/2023/review.csv", "复议后起诉", "复议后起诉,,0,0,0,0");

        var run = SiteGenProcess.Start(site.Path, "check");

        Assert.Equal(
            """
            content/county/2024/review.csv:2:14: error SG3004 [review-total] 行政复议：四类结果之和 = 0，总计 = 1，相差 1
              hint: 若其他各格无误，“行政复议”的总计应为 0
            content/county/office/2023/review.csv:4:7: warning SG3005 [blank-cell] “复议后起诉”的结果维持为空，没有发生的应填 0
              hint: 若其他各格无误，此格应为 0
            content/county/office/2024/review.csv:2:14: error SG3004 [review-total] 行政复议：四类结果之和 = 0，总计 = 1，相差 1
              hint: 若其他各格无误，“行政复议”的总计应为 0
            检查了 3 份报告、135 项关系：2 个错误，1 个警告。

            """,
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Speaks_English_when_asked()
    {
        site.Break("content/county/2024");

        var run = SiteGenProcess.Start(site.Path, "check", "--lang", "en");

        Assert.Equal(
            """
            content/county/2024/review.csv:2:14: error SG3004 [review-total] 行政复议: the sum of 结果维持 … 尚未审结 = 0, 总计 = 1, off by 1
              hint: if the other cells are right, 行政复议, 总计 should be 0
            Checked 3 reports and 135 relations: 1 error, no warnings.

            """,
            run.Output);
    }

    [Fact]
    public void Warnings_alone_do_not_fail()
    {
        site.ChangeLine("content/county/2024/review.csv", "复议后起诉", "复议后起诉,,0,0,0,0");

        Assert.Equal(0, SiteGenProcess.Start(site.Path, "check").ExitCode);
    }

    [Fact]
    public void Writes_one_json_object()
    {
        site.Break("content/county/2024");

        var run = SiteGenProcess.Start(site.Path, "check", "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var json = JsonDocument.Parse(run.OutputBytes).RootElement;
        Assert.Equal("""{"reports":3,"errors":1,"warnings":0,"infos":0,"relationsChecked":135}""", JsonSerializer.Serialize(json.GetProperty("summary")));
        var found = Assert.Single(json.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("行政复议", found.GetProperty("row").GetString());
        Assert.Equal(0, found.GetProperty("expected").GetInt32());
        Assert.Equal(1, found.GetProperty("actual").GetInt32());
        Assert.Contains("行政复议：四类结果之和", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Applies_the_severities_of_site_json()
    {
        site.Break("content/county/2024").Write("site.json", """{ "title": "示例", "rules": { "review-total": "warning" } }""");

        var run = SiteGenProcess.Start(site.Path, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning SG3004 [review-total]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Applies_the_severities_of_site_json_to_what_reading_finds()
    {
        site.ChangeLine("content/county/2024/review.csv", "行政复议", "行政复议,-1,0,0,0,0");
        Assert.Equal(1, SiteGenProcess.Start(site.Path, "check").ExitCode);

        site.Write("site.json", """{ "title": "示例", "rules": { "count": "warning" } }""");
        Assert.Equal(0, SiteGenProcess.Start(site.Path, "check").ExitCode);
    }

    [Fact]
    public void Shows_what_a_waiver_covers_with_its_reason()
    {
        site.Break("content/county/2024").ChangeLine("content/county/2024/report.md", "published", """
            published: 2025-01-17
            waivers:
              - rule: review-total
                at: review.csv 行政复议 总计
                reason: 一案跨年统计
            """);

        var run = SiteGenProcess.Start(site.Path, "check");

        Assert.Equal(
            "content/county/2024/review.csv:2:14: info SG3004 [review-total] 行政复议：四类结果之和 = 0，总计 = 1，相差 1（已说明：一案跨年统计）\n"
            + "检查了 3 份报告、135 项关系：没有错误，没有警告，1 条提示。\n",
            run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("content/county/office/2024", 1)]
    [InlineData("content/county/office/2024/", 1)]
    [InlineData("./content/county/office/2024/review.csv", 1)]
    [InlineData("content/county/office", 2)]
    [InlineData("content/county/office/agency.json", 2)]
    [InlineData("content/county", 3)]
    [InlineData("content/county/2024", 1)]
    [InlineData("content", 3)]
    [InlineData(".", 3)]
    public void Checks_only_the_reports_that_a_path_means(string path, int reports)
    {
        var run = SiteGenProcess.Start(site.Path, "check", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"检查了 {reports} 份报告", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_paths_from_the_current_directory_or_from_the_site()
    {
        var inside = Path.Combine(site.Path, "content", "county");

        Assert.StartsWith("检查了 1 份报告", SiteGenProcess.Start(inside, "check", "--site", site.Path, "office/2024").Output, StringComparison.Ordinal);
        Assert.StartsWith("检查了 1 份报告", SiteGenProcess.Start(inside, "check", "--site", site.Path, "content/county/office/2024").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_reports_it_was_not_asked_about()
    {
        site.Break("content/county/2024").Write("content/other/agency.json", "{");

        var run = SiteGenProcess.Start(site.Path, "check", "content/county/office");

        Assert.Equal((0, "检查了 2 份报告、93 项关系：没有错误，没有警告。\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("content/county/office/1999")]
    [InlineData("content/county/off")]
    [InlineData("..")]
    public void Refuses_a_path_that_means_no_report(string path)
    {
        var run = SiteGenProcess.Start(site.Path, "check", path, "content/county");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"sitegen: “{path}”不是本站点的年度报告或机关\n用法见：sitegen check --help\n", run.Error);
    }

    [Fact]
    public void Fails_as_wrong_configuration_where_site_json_is_wrong()
    {
        site.Write("site.json", "{");

        var run = SiteGenProcess.Start(site.Path, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("site.json:1:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_as_wrong_configuration_where_the_site_folder_does_not_exist()
    {
        var run = SiteGenProcess.Start(site.Path, "check", "--site", "nowhere");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("nowhere”不存在", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_findings_alone()
    {
        Assert.Equal("", SiteGenProcess.Start(site.Path, "check", "--quiet").Output);

        var broken = SiteGenProcess.Start(site.Break("content/county/2024").Path, "check", "--quiet");
        Assert.StartsWith("content/county/2024/review.csv:2:14: error", broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("检查了", broken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_lists_reports_and_time_on_standard_error()
    {
        var run = SiteGenProcess.Start(site.Path, "check", "--verbose");

        Assert.Equal("检查了 3 份报告、135 项关系：没有错误，没有警告。\n", run.Output);
        Assert.StartsWith("content/county/2024：42 项关系\ncontent/county/office/2023：42 项关系\ncontent/county/office/2024：51 项关系\n用时 ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("zh_CN.GB18030")]
    public void Writes_utf8_without_a_byte_order_mark_whatever_the_locale(string locale)
    {
        var run = SiteGenProcess.Start(site.Path, new Dictionary<string, string> { ["LC_ALL"] = locale, ["LANG"] = locale }, "check");

        Assert.Equal("检查了"u8.ToArray(), run.OutputBytes[..9]);
    }

    [Fact]
    public void Writes_no_escape_sequences_where_no_terminal_is()
    {
        var run = SiteGenProcess.Start(site.Break("content/county/2024").Path, "check", "--verbose");

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }
}

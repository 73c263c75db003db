namespace SiteGen.Tests.Commands;

public sealed class CheckDependentsTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Checks_the_next_year_too_because_it_continues_the_figures()
    {
        site.Break("content/county/office/2024").Break("content/county/2024");

        var run = SiteGenProcess.Start(site.Path, "check", "content/county/office/2023");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/county/office/2024/review.csv:2:14: error SG3004", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n检查了 2 份报告（其中 1 份引用所选报告的数据，一并检查）、93 项关系：1 个错误，没有警告。\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("content/county/2024", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_the_agency_above_too_where_it_is_the_sum_of_those_below()
    {
        site.Break("content/county/2024");
        Assert.Equal(0, Check("content/county/office/2024").ExitCode);

        site.Write("content/county/agency.json", """{ "name": "示例县人民政府", "level": "government", "rollup": true }""");

        var run = Check("content/county/office/2024", "--lang", "en");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/county/2024/review.csv:2:14: error SG3004", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nChecked 2 reports (1 because they read the figures of those asked for) and 293 relations: 2 errors, no warnings.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/county/2024")]
    [InlineData("content/county/office/2023")]
    public void Leaves_alone_what_reads_no_figure_of_the_report(string path)
    {
        site.Break(path is "content/county/2024" ? "content/county/office/2024" : "content/county/2024");

        // A sum is checked at the agency above: a part of it is checked without the sum of another year.
        if (path is not "content/county/2024")
        {
            site.Write("content/county/agency.json", """{ "name": "示例县人民政府", "level": "government", "rollup": true }""");
        }

        Assert.Equal((0, ""), (Check(path, "--quiet").ExitCode, Check(path, "--quiet").Output));
    }

    [Fact]
    public void Shows_what_is_wrong_with_the_files_of_a_dependent_report()
    {
        site.Write("content/county/office/2024/多余.txt", "");

        Assert.Contains("content/county/office/2024/多余.txt:1:1: warning SG5014", Check("content/county/office/2023").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_dependents_where_everything_is_checked() => Assert.StartsWith("检查了 3 份报告、", Check().Output, StringComparison.Ordinal);

    private SiteGenProcess.Run Check(params string[] args) => SiteGenProcess.Start(site.Path, ["check", .. args]);
}

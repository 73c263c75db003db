using System.Text;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using SiteGen.Running;
using SiteGen.Terminals;

namespace SiteGen.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly SiteFolder site = new();
    private BuildRequest? request;
    private BuildOutcome outcome = new([], 3, 126, 40, 2_450_000, TimeSpan.FromSeconds(0.84));

    public void Dispose() => site.Dispose();

    [Fact]
    public void Builds_into_public_below_the_site_unless_told_otherwise()
    {
        var run = Run("build", "--site", site.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((site.Path, Path.Combine(site.Path, "public"), null), (request!.SiteDirectory, request.OutputDirectory, request.BaseUrl));
        Assert.Equal(
            "检查了 3 份报告、126 项关系：没有错误，没有警告。\n" + $"网站已生成：{Path.Combine(site.Path, "public")}（40 个文件，2.5 MB，用时 0.8 秒）\n",
            run.Output);
    }

    [Fact]
    public void Takes_output_and_base_url()
    {
        Run("build", "--site", site.Path, "--output", "/srv/nb", "--base-url", "https://www.example.gov.cn/nb");

        Assert.Equal((Path.GetFullPath("/srv/nb"), "https://www.example.gov.cn/nb/"), (request!.OutputDirectory, request.BaseUrl!.ToString()));
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
        Assert.Null(request);
    }

    [Theory]
    [InlineData("SG3001", "content/a/2024/requests.csv", 1)]
    [InlineData("SG0001", "site.json", 2)]
    [InlineData("SG6001", "public", 3)]
    public void Says_that_nothing_was_published_where_there_are_errors(string code, string path, int exitCode)
    {
        var finding = new Diagnostic { Code = new(code, null, Severity.Error, new("", "")), Severity = Severity.Error, Path = path, Line = 1, Column = 1, Message = new("坏", "bad") };
        outcome = outcome with { Diagnostics = [finding] };

        var run = Run("build", "--site", site.Path);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.EndsWith("没有发布：请先改正以上错误，原有的网站保持不变。\n", run.Output, StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = Terminal.Of(output, error);
        var exitCode = new CommandLineRunner(terminal, own => [new BuildCommand(own, Build)]).Run(args, TestContext.Current.CancellationToken);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    private BuildOutcome Build(BuildRequest asked, CancellationToken cancellation)
    {
        request = asked;
        return outcome;
    }
}

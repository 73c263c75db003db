namespace SiteGen.Tests.Running;

public sealed class UsageErrorTests
{
    [Theory]
    [InlineData("chek", "没有命令 chek。是不是 check？")]
    [InlineData("@response", "没有命令 @response")]
    [InlineData("[suggest] check", "多余的参数 [suggest]")]
    [InlineData("--quiet", "缺少命令")]
    [InlineData("check --formt json", "没有选项 --formt。是不是 --format？")]
    [InlineData("check --quite", "没有选项 --quite。是不是 --quiet？")]
    [InlineData("check -x", "没有选项 -x")]
    [InlineData("check --site", "选项 --site 后面缺少值")]
    [InlineData("check --site . --site .", "选项 --site 只能给一次")]
    [InlineData("check --quiet=1", "选项 --quiet 不带值")]
    [InlineData("check --format jsn", "选项 --format 的值“jsn”无效，可用的值：text、json、sarif、github。是不是 json？")]
    [InlineData("check --lang fr", "选项 --lang 的值“fr”无效，可用的值：zh-CN、en")]
    public void Says_what_is_wrong_and_what_may_be_meant(string line, string message)
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory, line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"sitegen: {message}\n用法见：sitegen", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek --lang en", "there is no command chek. Did you mean check?")]
    [InlineData("--lang=en check --formt json", "there is no option --formt. Did you mean --format?")]
    [InlineData("check --lang en --site", "option --site needs a value")]
    public void Says_it_in_English_when_asked(string line, string message)
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory, line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"sitegen: {message}\nSee: sitegen", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_everything_that_is_wrong_at_once()
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory, "check", "--formt", "--lang", "fr");

        Assert.StartsWith("sitegen: 没有选项 --formt。是不是 --format？\nsitegen: 选项 --lang 的值“fr”无效，可用的值：zh-CN、en\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_control_characters_visible()
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory, "a\u001b[2Jb");

        Assert.StartsWith("sitegen: 没有命令 a\\u001B[2Jb\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_help_on_standard_error_where_nothing_is_asked()
    {
        var run = SiteGenProcess.Start(AppContext.BaseDirectory);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("sitegen <命令> [选项]", run.Error, StringComparison.Ordinal);
    }
}

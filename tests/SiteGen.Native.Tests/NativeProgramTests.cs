namespace SiteGen.Native.Tests;

public sealed class NativeProgramTests(NativeProgram program) : IDisposable
{
    private const long SizeLimit = 20 * 1024 * 1024;

    private readonly string output = Directory.CreateTempSubdirectory("sitegen-native-site-").FullName;

    public void Dispose() => Directory.Delete(output, recursive: true);

    [Fact]
    public void Publishes_without_a_warning()
    {
        Assert.True(program.PublishExitCode == 0, program.PublishLog);
        Assert.DoesNotContain("warning", program.PublishLog, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Is_one_file_of_at_most_20_MiB() => Assert.InRange(new FileInfo(program.Executable).Length, 1, SizeLimit);

    [Fact]
    public async Task Says_its_version()
    {
        var (exitCode, text) = await ChildProcess.RunAsync(RepositoryRoot.Path, new Dictionary<string, string>(), program.Executable, "--version");

        Assert.Equal(0, exitCode);
        Assert.Matches("^sitegen [0-9]+[.][0-9]+[.][0-9]+", text);
    }

    [Fact]
    public async Task Its_site_equals_the_runtimes_byte_for_byte()
    {
        var native = await BuildAsync("native", new Dictionary<string, string>(), program.Executable);
        var runtime = await BuildAsync("runtime", new Dictionary<string, string>(), "dotnet", "exec", NativeProgram.Assembly);
        var elsewhere = await BuildAsync("elsewhere", new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "1" }, program.Executable);

        Assert.NotEmpty(native);
        Assert.Equal(runtime, native);
        Assert.Equal(runtime, elsewhere);
    }

    [Fact]
    public async Task Another_user_elsewhere_with_another_mask_and_clock_gets_the_same_bytes()
    {
        var here = await BuildAsync("here", new Dictionary<string, string>(), program.Executable);
        var asNobody = Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        var (exitCode, text) = await ChildProcess.RunAsync(output, new Dictionary<string, string> { ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1" }, "bash", "-c", $"""
            set -e
            mkdir -p "there/a checkout" && cd "there/a checkout"
            cp -r {RepositoryRoot.Path}/content {RepositoryRoot.Path}/site.json . && cp {program.Executable} ../program
            find content -exec touch -d 2001-02-03 '{"{}"}' +
            [ -z "{asNobody}" ] || chown -R 65534:65534 {output}/there
            chmod 755 {output} ../program
            umask 077
            HOME=/nonexistent {asNobody}faketime '2031-05-06 07:08:09' ../program build --quiet >/dev/null
            faketime '2031-05-06 07:08:09' date +%Y
            stat -c '%a %U' public/index.html
            """);
        var there = Path.Combine(output, "there/a checkout/public");

        Assert.True(exitCode == 0, text);
        // The user and the mask show on the files and nowhere in them, the clock not at all.
        Assert.Equal("2031\n600 " + (asNobody.Length > 0 ? "nobody" : Environment.UserName) + "\n", text);
        Assert.Equal(here, await File.ReadAllTextAsync(Path.Combine(there, "SHA256SUMS"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Its_check_equals_the_runtimes_byte_for_byte()
    {
        var native = await ChildProcess.RunAsync(RepositoryRoot.Path, new Dictionary<string, string>(), program.Executable, "check", "--format", "json");
        var runtime = await ChildProcess.RunAsync(RepositoryRoot.Path, new Dictionary<string, string>(), "dotnet", "exec", NativeProgram.Assembly, "check", "--format", "json");

        Assert.Equal(0, native.ExitCode);
        Assert.Equal(runtime, native);
    }

    private async Task<string> BuildAsync(string name, IReadOnlyDictionary<string, string> environment, params string[] command)
    {
        var target = Path.Combine(output, name);
        var (exitCode, text) = await ChildProcess.RunAsync(RepositoryRoot.Path, environment, [.. command, "build", "--output", target]);
        Assert.True(exitCode == 0, text);
        return await File.ReadAllTextAsync(Path.Combine(target, "SHA256SUMS"), TestContext.Current.CancellationToken);
    }
}

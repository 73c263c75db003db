using System.Runtime.InteropServices;
using SiteGen.Browser.Tests.Tools;

namespace SiteGen.Browser.Tests.Subject;

/// <summary>
/// Builds this repository's own site once for all tests, as a person would: the command line in a process of its own.
/// <c>SITEGEN_BROWSER_SITE</c> names a site that is built already (a native build's, a mirror's, a published copy) to be
/// tried in its place, and <c>SITEGEN_BROWSER_REPOSITORY</c> the folder with its site.json and content.
/// </summary>
public sealed class SiteUnderTest : IDisposable
{
    private readonly Lazy<Task<BuiltSite>> built;
    private readonly Lazy<Task<BuiltSite>> flawed;
    private readonly string scratch = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;

    public SiteUnderTest()
    {
        built = new Lazy<Task<BuiltSite>>(BuildAsync);
        flawed = new Lazy<Task<BuiltSite>>(BuildFlawedAsync);
    }

    /// <summary>The site, built when a test first asks, so that the checkers' own tests do not wait for it.</summary>
    internal Task<BuiltSite> Site => built.Value;

    /// <summary>One agency's report with a total that does not add up, published since its rules only warn: what a breach looks like.</summary>
    internal Task<BuiltSite> Flawed => flawed.Value;

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private async Task<BuiltSite> BuildAsync()
    {
        string repository = Environment.GetEnvironmentVariable("SITEGEN_BROWSER_REPOSITORY") ?? Repository.Root;
        if (Environment.GetEnvironmentVariable("SITEGEN_BROWSER_SITE") is { Length: > 0 } existing)
        {
            return BuiltSiteReader.Read(existing, repository);
        }

        // A space and Chinese characters in the path, as on the desktop the offline copy is unpacked to.
        return await RunAsync(repository, Path.Combine(scratch, "年报 副本", "site")).ConfigureAwait(false);
    }

    private async Task<BuiltSite> BuildFlawedAsync()
    {
        const string report = "content/qidong/mzj/2024";
        string source = Path.Combine(scratch, "flawed");
        foreach (string file in new[] { "content/qidong/mzj/agency.json", report + "/report.md", report + "/disclosure.csv", report + "/review.csv", report + "/files/主动公开信息分类统计.csv" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(source, file))!);
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(source, file));
        }

        string requests = await File.ReadAllTextAsync(Path.Combine(Repository.Root, report, "requests.csv")).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(source, report, "requests.csv"), requests.Replace("3.7,（七）总计,0,0,0,0,0,0,0", "3.7,（七）总计,0,0,0,0,0,0,7", StringComparison.Ordinal)).ConfigureAwait(false);
        await File.WriteAllTextAsync(
            Path.Combine(source, "site.json"),
            """{ "title": "示例", "baseUrl": "https://sitegen.example/", "rules": { "balance": "warning", "results-total": "warning", "row-total": "warning" } }""").ConfigureAwait(false);
        return await RunAsync(source, Path.Combine(scratch, "flawed-site")).ConfigureAwait(false);
    }

    private static async Task<BuiltSite> RunAsync(string repository, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        var run = await ToolRunner.RunAsync(Muxer, [Executable, "build", "--site", repository, "--output", output]).ConfigureAwait(false);
        Assert.True(run.ExitCode == 0, $"sitegen build ended with {run.ExitCode}:\n{run.Output}\n{run.Errors}");
        return BuiltSiteReader.Read(output, repository);
    }

    private static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");

    // The runtime these tests run on, so that no DOTNET_ROOT is needed to find another.
    private static string Muxer { get; } = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}

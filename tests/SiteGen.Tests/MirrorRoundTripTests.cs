using SiteGen.Benchmarks.Corpus;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Verifying;

namespace SiteGen.Tests;

/// <summary>A thousand reports packed, unpacked, updated and verified, with standard tools as the judges.</summary>
public sealed class MirrorRoundTripTests : IDisposable
{
    private const ulong Seed = 20260101;

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-mirror-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_thousand_reports_survive_mirror_update_pack_and_verify()
    {
        Assert.InRange(CorpusWriter.Write(At("source"), CorpusGenerator.Generate(1000, Seed), Seed), 1000, 1100);
        var configuration = File.ReadAllText(At("source/site.json"));
        File.WriteAllText(At("source/site.json"), configuration.Replace("\"language\"", "\"rules\": { \"rollup\": \"off\" }, \"language\"", StringComparison.Ordinal));
        SiteGen("build", "--site", "source", "--output", At("public"));
        SiteGen("mirror", "public", "-o", "site.zip");
        Shell("unzip -tqq site.zip && unzip -q site.zip -d copy && cd copy && sha256sum --quiet -c SHA256SUMS");
        Shell("diff -r public copy");
        AssertWhole("site.zip", CopyKind.Site);

        // One report's narrative changes, another year's reports go.
        var report = Directory.EnumerateFiles(At("source/content"), "report.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.WriteAllText(report, File.ReadAllText(report).Replace("## 六、", "另行说明。\n\n## 六、", StringComparison.Ordinal));
        var last = Directory.EnumerateDirectories(At("source/content"), "20??", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last(path => !path.EndsWith("2019", StringComparison.Ordinal));
        Directory.Delete(last, recursive: true);
        SiteGen("build", "--site", "source", "--output", At("public"));
        SiteGen("mirror", "public", "--since", "copy/SHA256SUMS", "-o", "update.zip");
        Assert.InRange(new FileInfo(At("update.zip")).Length, 1, new FileInfo(At("site.zip")).Length / 2);
        AssertWhole("update.zip", CopyKind.UpdatePack);
        Shell("unzip -q update.zip -d pack");
        Shell($"pack='{At("pack")}'; copy='{At("copy")}'\n{string.Join('\n', CommandsOfThePack())}");
        Shell("diff -r public copy");
        AssertWhole("copy", CopyKind.Site);

        NamesWhatIsWrong();
    }

    private void NamesWhatIsWrong()
    {
        var pages = Directory.EnumerateFiles(At("copy"), "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var bytes = File.ReadAllBytes(pages[500]);
        bytes[^20] ^= 1;
        File.WriteAllBytes(pages[500], bytes);
        File.Delete(pages[600]);
        File.WriteAllText(At("copy/added.html"), "<p>");

        var expected = new[] { "SG6205 added.html", $"SG6204 {Relative(pages[500])}", $"SG6203 {Relative(pages[600])}" };
        Assert.Equal(expected.Order(StringComparer.Ordinal), Verify("copy").Diagnostics.Select(Brief).Order(StringComparer.Ordinal));
    }

    private void AssertWhole(string name, CopyKind kind)
    {
        var report = Verify(name);
        Assert.Empty(report.Diagnostics.Select(Brief));
        Assert.Equal(kind, report.Kind);
    }

    private CopyReport Verify(string name) => CopyVerifier.Verify(At(name), cancellation: TestContext.Current.CancellationToken);

    private static string Brief(Diagnostic finding) => $"{finding.Code.Id} {finding.Path}";

    // As whoever unpacks the pack reads them there.
    private IEnumerable<string> CommandsOfThePack()
    {
        var commands = File.ReadLines(At("pack/README.txt")).Where(line => line.StartsWith("(cd ", StringComparison.Ordinal) || line.StartsWith("cp ", StringComparison.Ordinal)).ToList();
        Assert.Equal(12, commands.Count);
        Assert.Equal(commands[..6], commands[6..]);
        return commands[..6];
    }

    private string Relative(string file) => Path.GetRelativePath(At("copy"), file);

    private string At(string name) => Path.Combine(folder, name);

    private void Shell(string line)
    {
        var (exitCode, output) = ShellProcess.Run(folder, line);
        Assert.True(exitCode == 0, output);
    }

    private void SiteGen(params string[] args)
    {
        var run = SiteGenProcess.Start(folder, args);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}

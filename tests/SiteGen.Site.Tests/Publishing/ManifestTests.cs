using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class ManifestTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lists_every_file_in_the_order_of_its_bytes_with_its_hash()
    {
        // In UTF-16 order U+1F600 would come before U+FF0C, in the order of bytes it comes after.
        string[] paths = ["a/b.html", "a.html", "a-b.html", "文件/说明.txt", "，.txt", "\U0001F600.txt", "Z.html"];
        _folder.Publish([.. paths.Select(p => (p, $"text of {p}"))]);

        string expected = string.Concat(paths
            .OrderBy(p => Convert.ToHexString(Encoding.UTF8.GetBytes(p)), StringComparer.Ordinal)
            .Select(p => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"text of {p}")))}  {p}\n"));
        Assert.Equal(expected, _folder.Text("SHA256SUMS"));
    }

    [Fact]
    public void Satisfies_sha256sum()
    {
        using OutputTree tree = _folder.Open();
        for (int i = 0; i < 3000; i++)
        {
            tree.Write($"目录{i % 10}/{i} 页.html", Encoding.UTF8.GetBytes($"{i}"));
        }

        tree.Complete();
        Assert.Equal((0, ""), Sha256Sum());

        File.AppendAllText(Path.Combine(_folder.Live, "目录7/7 页.html"), "!");
        (int exitCode, string output) = Sha256Sum();
        Assert.Equal(1, exitCode);
        Assert.Contains("目录7/7 页.html: FAILED", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_its_time_when_nothing_changed()
    {
        _folder.Publish(("index.html", "home"));
        DateTime time = _folder.Time("SHA256SUMS");
        _folder.Clock.Advance();
        _folder.Publish(("index.html", "home"));

        Assert.Equal(time, _folder.Time("SHA256SUMS"));

        _folder.Publish(("index.html", "changed"));
        Assert.True(_folder.Time("SHA256SUMS") > time);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("a/../../outside.txt")]
    public void A_tampered_line_that_leads_outside_counts_for_nothing(string path)
    {
        _folder.Publish(("index.html", "home"));
        string outside = Path.Combine(_folder.Root, "outside.txt");
        File.WriteAllText(outside, "mine");
        File.AppendAllText(Path.Combine(_folder.Live, "SHA256SUMS"), $"{new string('0', 64)}  {path}\nnonsense\n\0\n{new string('z', 64)}  index.html\n");

        PublishSummary summary = _folder.Publish(("index.html", "home"));

        Assert.Equal(new PublishSummary(0, 0, 1, 0, 0, 4), summary);
        Assert.Equal("mine", File.ReadAllText(outside));
    }

    private (int ExitCode, string Output) Sha256Sum()
    {
        using var process = Process.Start(new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"])
        {
            WorkingDirectory = _folder.Live,
            RedirectStandardOutput = true,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}

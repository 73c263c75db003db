using System.Security.Cryptography;
using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;
using SiteGen.Site.Tests.Publishing;
using SiteGen.Site.Tests.Tools;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Mirroring;

public sealed class SiteMirrorTests : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("index.html", "<!DOCTYPE html><html lang=zh><body data-page=home><a href=\"county/50%25 图.html#s1\">x</a>"),
        ("county/50% 图.html", "<!DOCTYPE html><html lang=zh><body data-page=report><h2 id=s1>1</h2>"),
        ("county/2024/requests.csv", "行次,项目\n"),
        ("\U0001F600.txt", "beyond the first plane"),
        ("，.txt", "within it"),
    ];

    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_zip_unpacks_to_exactly_the_site_and_is_the_same_on_every_run()
    {
        _folder.Publish(Files);
        _folder.Drop("verify.txt", "somebody else's");
        Mirror("a.zip");
        File.SetLastWriteTimeUtc(Path.Combine(_folder.Live, "index.html"), new DateTime(2001, 1, 1));
        Mirror("b.zip");

        Assert.Equal(File.ReadAllBytes(At("a.zip")), File.ReadAllBytes(At("b.zip")));
        Assert.Equal(0, Tool.Run(_folder.Root, "unzip", "-q", "a.zip", "-d", "copy").ExitCode);
        Assert.Equal((0, ""), Tool.Run(At("copy"), "sha256sum", "--quiet", "-c", "SHA256SUMS"));
        Assert.Equal(Files.Select(file => file.Path).Append("SHA256SUMS").Order(StringComparer.Ordinal), NamesIn("copy"));
        Assert.Equal(NamesByBytes(NamesIn("copy")), Tool.Run(_folder.Root, "zipinfo", "-1", "a.zip").Output.TrimEnd().Split('\n'));
        AssertWhole("a.zip", CopyKind.Site);
        AssertWhole("copy", CopyKind.Site);
    }

    [Fact]
    public void A_folder_of_a_mirror_within_another_folder_is_found_in_a_zip()
    {
        _folder.Publish(Files);
        Assert.Equal(0, Tool.Run(_folder.Root, "zip", "-qr", "a.zip", "public").ExitCode);

        AssertWhole("a.zip", CopyKind.Site);
    }

    [Theory]
    [InlineData("bag")]
    [InlineData("bag.zip")]
    public void A_bag_keeps_the_rules_of_rfc_8493(string name)
    {
        _folder.Publish(Files);
        Mirror(name, MirrorFormat.Bag);
        if (name != "bag")
        {
            Assert.Equal(0, Tool.Run(_folder.Root, "unzip", "-q", name).ExitCode);
        }

        Assert.Empty(BagValidator.Problems(At("bag")));
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Live, "SHA256SUMS")), File.ReadAllBytes(At("bag/data/SHA256SUMS")));
        AssertWhole(name, CopyKind.Bag);
        AssertWhole("bag", CopyKind.Bag);

        File.AppendAllText(At("bag/data/index.html"), "x");
        Assert.NotEmpty(BagValidator.Problems(At("bag")));
        Assert.Equal(["SG6204 data/index.html", "SG6221 bag-info.txt"], Verify("bag").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_update_pack_turns_the_older_copy_into_the_newer_one_with_standard_tools()
    {
        _folder.Publish(Files);
        Copy("older");
        _folder.Publish(("index.html", "new"), ("county/50% 图.html", Files[1].Text), ("county/2024/requests.csv/index.html", "a folder now"), ("，.txt", "within it"));
        Copy("newer");
        var outcome = Mirror("update.zip", since: "older/SHA256SUMS");

        Assert.Equal((2, 2), (outcome.Files, outcome.Removed));
        AssertWhole("update.zip", CopyKind.UpdatePack);
        Assert.Equal((0, "SHA256SUMS: OK\n"), Apply("older"));
        Assert.Equal((0, ""), Tool.Run(_folder.Root, "diff", "-r", "older", "newer"));
    }

    [Fact]
    public void An_update_pack_is_not_applied_to_a_copy_it_was_not_made_for()
    {
        _folder.Publish(Files);
        Copy("older");
        _folder.Publish(("index.html", "between"));
        Copy("between");
        Copy("untouched");
        _folder.Publish(("index.html", "new"));
        Mirror("update.zip", since: "older/SHA256SUMS");

        Assert.NotEqual(0, Apply("between").ExitCode);
        Assert.Equal((0, ""), Tool.Run(_folder.Root, "diff", "-r", "between", "untouched"));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("sh")]
    public void An_update_pack_stops_at_a_file_that_cannot_be_removed(string shell)
    {
        _folder.Publish(Files);
        Copy("older");
        File.Delete(At("older/county/2024/requests.csv"));
        Directory.CreateDirectory(At("older/county/2024/requests.csv/within"));
        _folder.Publish(("index.html", "new"));
        Mirror("update.zip", since: "older/SHA256SUMS");

        var (exitCode, output) = Apply("older", shell);

        Assert.NotEqual(0, exitCode);
        Assert.StartsWith("SHA256SUMS: OK\nrm: ", output, StringComparison.Ordinal);
        Assert.Equal(Files[0].Text, File.ReadAllText(At("older/index.html")));
        Assert.True(File.Exists(At("older/\U0001F600.txt")));
    }

    [Fact]
    public void A_site_that_differs_from_its_list_is_not_mirrored()
    {
        _folder.Publish([.. Files, ("large.bin", new string('x', 3_000_000))]);
        File.AppendAllText(Path.Combine(_folder.Live, "index.html"), "!");
        File.AppendAllText(Path.Combine(_folder.Live, "large.bin"), "!");
        File.Delete(Path.Combine(_folder.Live, "，.txt"));
        File.Delete(Path.Combine(_folder.Live, "county/2024/requests.csv"));
        File.CreateSymbolicLink(Path.Combine(_folder.Live, "county/2024/requests.csv"), "/etc/hostname");
        File.WriteAllText(At("a.zip"), "the last mirror");

        foreach (var (name, format) in new[] { ("a.zip", MirrorFormat.Zip), ("bag", MirrorFormat.Bag) })
        {
            var outcome = SiteMirror.Write(new(_folder.Live, At(name), format), TestContext.Current.CancellationToken);

            Assert.False(outcome.Written);
            Assert.Equal(
                ["SG6206 county/2024/requests.csv", "SG6204 index.html", "SG6204 large.bin", "SG6203 ，.txt"],
                outcome.Diagnostics.Select(Brief));
        }

        Assert.Equal("the last mirror", File.ReadAllText(At("a.zip")));
        Assert.Equal(["a.zip", "public"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName).Where(name => name != ".public.sitegen").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_signature_goes_along_until_the_site_changes()
    {
        _folder.Publish(Files);
        Assert.Equal(0, Tool.Run(_folder.Root, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "publisher@example.gov.cn", "-f", "key").ExitCode);
        Assert.Equal(0, Tool.Run(_folder.Live, "ssh-keygen", "-Y", "sign", "-n", "file", "-f", At("key"), "SHA256SUMS").ExitCode);
        File.WriteAllText(At("allowed_signers"), "publisher@example.gov.cn " + File.ReadAllText(At("key.pub")));
        _folder.Publish(Files);
        Mirror("a.zip");
        Mirror("bag", MirrorFormat.Bag);

        AssertWhole("public", CopyKind.Site);
        AssertWhole("a.zip", CopyKind.Site);
        AssertWhole("bag", CopyKind.Bag);
        Assert.Equal(0, Tool.Run(_folder.Root, "unzip", "-q", "a.zip", "-d", "copy").ExitCode);
        Assert.Contains("Good \"file\" signature", CheckSignature("copy"), StringComparison.Ordinal);
        Assert.Contains("Good \"file\" signature", CheckSignature("bag/data"), StringComparison.Ordinal);

        _folder.Publish(("index.html", "new"));
        Assert.False(File.Exists(Path.Combine(_folder.Live, "SHA256SUMS.sig")));
        Mirror("update.zip", since: "copy/SHA256SUMS");
        Assert.Equal(0, Apply("copy").ExitCode);
        Assert.Equal(["SHA256SUMS", "index.html"], NamesIn("copy"));
    }

    [Fact]
    public void Rsync_moves_only_what_a_build_changed()
    {
        _folder.Publish(Files);
        Assert.Equal(0, Tool.Run(_folder.Root, "rsync", "-a", "public/", "copy/").ExitCode);
        _folder.Clock.Advance();
        _folder.Publish(Files);
        Assert.DoesNotContain(">f", Tool.Run(_folder.Root, "rsync", "-ani", "--delete", "public/", "copy/").Output, StringComparison.Ordinal);

        _folder.Clock.Advance();
        _folder.Publish([("index.html", Files[0].Text.Replace("zh", "en", StringComparison.Ordinal)), .. Files[1..]]);
        var (exitCode, output) = Tool.Run(_folder.Root, "rsync", "-ai", "--delete", "public/", "copy/");
        Assert.Equal(0, exitCode);
        Assert.Equal(["SHA256SUMS", "index.html"], output.Split('\n').Where(line => line.StartsWith(">f", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1]));
        Assert.Equal((0, ""), Tool.Run(_folder.Root, "diff", "-r", "public", "copy"));
    }

    [Theory]
    [InlineData(5_000_000)]
    [InlineData(1_048_577)]
    [InlineData(1_048_576)]
    public void Files_of_any_length_come_out_as_they_went_in(int length)
    {
        _folder.Publish(("index.html", "<!DOCTYPE html><html lang=zh><body data-page=home>"), ("large.bin", new string('y', length)));
        Mirror("a.zip");

        AssertWhole("a.zip", CopyKind.Site);
        Assert.Equal(SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder.Live, "large.bin"))), SHA256.HashData(Unzipped("large.bin")));
    }

    private byte[] Unzipped(string name)
    {
        Assert.Equal(0, Tool.Run(_folder.Root, "unzip", "-q", "a.zip", "-d", "copy").ExitCode);
        return File.ReadAllBytes(At("copy/" + name));
    }

    private string CheckSignature(string copy) => Tool.Run(
        At(copy), "bash", "-c", $"ssh-keygen -Y verify -f '{At("allowed_signers")}' -I publisher@example.gov.cn -n file -s SHA256SUMS.sig < SHA256SUMS").Output;

    private (int ExitCode, string Output) Apply(string copy, string shell = "bash")
    {
        Assert.Equal(0, Tool.Run(_folder.Root, "unzip", "-q", "update.zip", "-d", "pack").ExitCode);
        return Tool.Run(_folder.Root, shell, "-c", $"pack='{At("pack")}'\ncopy='{At(copy)}'\n{PackGuide.Commands}");
    }

    private MirrorOutcome Mirror(string name, MirrorFormat format = MirrorFormat.Zip, string? since = null)
    {
        var outcome = SiteMirror.Write(new(_folder.Live, At(name), format) { Since = since is null ? null : At(since) }, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Diagnostics);
        Assert.True(outcome.Written);
        return outcome;
    }

    private IEnumerable<string> Verify(string name) =>
        CopyVerifier.Verify(At(name), cancellation: TestContext.Current.CancellationToken).Diagnostics.Select(Brief);

    private void AssertWhole(string name, CopyKind kind)
    {
        var report = CopyVerifier.Verify(At(name), Severity.Warning, cancellation: TestContext.Current.CancellationToken);
        Assert.All(report.Diagnostics.Select(Brief), finding => Assert.Equal("SG6205 verify.txt", finding));
        Assert.Equal(kind, report.Kind);
    }

    private void Copy(string name) => Assert.Equal(0, Tool.Run(_folder.Root, "cp", "-a", "public", name).ExitCode);

    private string At(string name) => Path.Combine(_folder.Root, name);

    private List<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(At(folder), file)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesByBytes(IEnumerable<string> names) => names.OrderBy(name => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name)), StringComparer.Ordinal);

    private static string Brief(Diagnostic finding) => $"{finding.Code.Id} {finding.Path}";
}

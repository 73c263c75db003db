using System.Security.Cryptography;
using SiteGen.Site.Tests.Publishing;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Verifying;

/// <summary>Lists that hold no more than bad lines, or lines in another shape.</summary>
public sealed class CopyListTests : IDisposable
{
    private const string Nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_a_sites_list_the_first_hundred_bad_lines_are_named_and_the_others_counted()
    {
        Drop("SHA256SUMS", $"{new string('\n', 100_000)}{Nothing}  empty.txt\n");
        Drop("empty.txt", "");

        AssertHundredAndRest("SHA256SUMS", "SG6202", 1, 100_000);
    }

    [Fact]
    public void Of_an_update_packs_removals_as_well()
    {
        Drop("base.sha256", $"{Nothing}  SHA256SUMS\n");
        Drop("removed.txt", $"gone.html\n{new string('\n', 100_000)}");
        Drop("site/SHA256SUMS", "");
        DropList("pack.sha256", "base.sha256", "removed.txt", "site/SHA256SUMS");

        AssertHundredAndRest("removed.txt", "SG6231", 2, 100_000);
    }

    [Fact]
    public void Of_a_bags_manifest_as_well()
    {
        DropBag(line => line + "\n");
        Drop("manifest-sha256.txt", File.ReadAllText(At("manifest-sha256.txt")) + string.Concat(Enumerable.Repeat("x\n", 100_000)));
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt");

        AssertHundredAndRest("manifest-sha256.txt", "SG6202", 3, 100_000);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\n\r\n")]
    public void A_bags_manifest_may_end_its_lines_as_it_likes(string ending, string last)
    {
        DropBag(line => line.Replace("  ", " \t", StringComparison.Ordinal) + ending);
        var text = File.ReadAllText(At("manifest-sha256.txt"));
        Drop("manifest-sha256.txt", text[..^ending.Length] + last);
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt");

        Assert.Empty(Verify());
    }

    [Fact]
    public void An_empty_line_amid_a_bags_manifest_is_named()
    {
        DropBag(line => line + "\n\n");

        Assert.Equal(["manifest-sha256.txt:2 SG6202"], Verify());
    }

    [Fact]
    public void A_line_of_any_length_is_one_bad_line()
    {
        Drop("SHA256SUMS", $"{Nothing}  {new string('a', 10_000_000)}\n{Nothing}  empty.txt\n");
        Drop("empty.txt", "");

        Assert.Equal(["SHA256SUMS:1 SG6202"], Verify());
    }

    [Fact]
    public void A_declaration_of_any_length_is_malformed()
    {
        DropBag(line => line + "\n");
        Drop("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" + new string('\n', 1_000_000));
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt");

        Assert.Equal(["bagit.txt:1 SG6221"], Verify());
    }

    private void AssertHundredAndRest(string path, string code, int first, int count)
    {
        var findings = CopyVerifier.Verify(_folder.Live, cancellation: TestContext.Current.CancellationToken).Diagnostics;

        Assert.Equal(Enumerable.Range(first, 101).Select(line => $"{path}:{line} {code}"), findings.Select(Brief));
        Assert.Contains($"{count - 100} more lines", findings[^1].Message.English, StringComparison.Ordinal);
        Assert.Contains($"{count - 100} 行", findings[^1].Message.Chinese, StringComparison.Ordinal);
    }

    private void DropBag(Func<string, string> line)
    {
        Drop("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Drop("bag-info.txt", "Source-Organization: a\nPayload-Oxum: 76.2\n");
        Drop("data/SHA256SUMS", $"{Nothing}  empty.txt\n");
        Drop("data/empty.txt", "");
        Drop("manifest-sha256.txt", line($"{Hash("data/SHA256SUMS")}  data/SHA256SUMS") + line($"{Nothing}  data/empty.txt"));
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt");
    }

    private void DropList(string path, params string[] files) => Drop(path, string.Concat(files.Select(file => $"{Hash(file)}  {file}\n")));

    private void Drop(string path, string text) => _folder.Drop(path, text);

    private string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(At(path))));

    private string At(string path) => Path.Combine(_folder.Live, path);

    private List<string> Verify() => [.. CopyVerifier.Verify(_folder.Live, cancellation: TestContext.Current.CancellationToken).Diagnostics.Select(Brief)];

    private static string Brief(Core.Diagnostics.Diagnostic finding) => $"{finding.Path}:{finding.Line} {finding.Code.Id}";
}

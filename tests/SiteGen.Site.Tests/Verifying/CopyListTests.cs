using System.Security.Cryptography;
using SiteGen.Core.Diagnostics;
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
        Drop("SHA256SUMS", $"{new string('\n', 100_000)}{Nothing}  index.html\n");
        Drop("index.html", "");

        AssertHundredAndRest("SHA256SUMS", "SG6202", 1, 100_000);
    }

    [Fact]
    public void Of_an_update_packs_removals_as_well()
    {
        Drop("base.sha256", $"{Nothing}  SHA256SUMS\n");
        Drop("removed.txt", $"gone.html\n{new string('\n', 100_000)}");
        Drop("site/SHA256SUMS", $"{Nothing}  index.html\n");
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
        Drop("SHA256SUMS", $"{Nothing}  {new string('a', 10_000_000)}\n{Nothing}  index.html\n");
        Drop("index.html", "");

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

    [Theory]
    [InlineData("")]
    [InlineData(Nothing + "  style.css\n")]
    public void A_sites_list_without_its_home_page_is_not_whole(string list)
    {
        Drop("SHA256SUMS", list);
        Drop("style.css", "");

        var findings = CopyVerifier.Verify(_folder.Live, Severity.Warning, cancellation: TestContext.Current.CancellationToken).Diagnostics;

        Assert.Contains("SHA256SUMS:1 SG6208 Error", findings.Select(finding => $"{Brief(finding)} {finding.Severity}"));
    }

    [Theory]
    [InlineData("gone.html")]
    [InlineData("kept.html\ngone.html")]
    public void The_last_removal_of_an_update_pack_must_end_as_the_others_do(string removed)
    {
        Drop("base.sha256", $"{Nothing}  SHA256SUMS\n");
        Drop("removed.txt", removed);
        Drop("site/SHA256SUMS", $"{Nothing}  index.html\n");
        DropList("pack.sha256", "base.sha256", "removed.txt", "site/SHA256SUMS");

        Assert.Equal([$"removed.txt:{removed.Count(letter => letter == '\n') + 1} SG6231"], Verify());
    }

    [Fact]
    public void A_bags_declaration_may_lack_its_last_ending()
    {
        DropBag(line => line + "\n");
        Drop("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8");
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt");

        Assert.Empty(Verify());
    }

    [Fact]
    public void A_bags_lists_by_other_algorithms_are_told_of()
    {
        DropBag(line => line + "\n");
        Drop("manifest-sha512.txt", "x");
        Drop("tagmanifest-md5.txt", "x");
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt");

        var findings = CopyVerifier.Verify(_folder.Live, cancellation: TestContext.Current.CancellationToken).Diagnostics;

        Assert.Equal(["manifest-sha512.txt:1 SG6221 Warning", "tagmanifest-md5.txt:1 SG6221 Warning"], findings.Select(finding => $"{Brief(finding)} {finding.Severity}"));
    }

    [Theory]
    [InlineData("tagmanifest-readme.exe")]
    [InlineData("tagmanifest-crc.txt")]
    [InlineData("tagmanifest-x/a.html")]
    [InlineData("tagmanifest-sha512.txt/a.html")]
    public void In_a_bag_only_a_list_of_tag_files_may_be_unlisted(string path)
    {
        DropBag(line => line + "\n");
        Drop(path, "");

        Assert.Equal([$"{path}:1 SG6205"], Verify());
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
        Drop("bag-info.txt", "Source-Organization: a\nPayload-Oxum: 77.2\n");
        Drop("data/SHA256SUMS", $"{Nothing}  index.html\n");
        Drop("data/index.html", "");
        Drop("manifest-sha256.txt", line($"{Hash("data/SHA256SUMS")}  data/SHA256SUMS") + line($"{Nothing}  data/index.html"));
        DropList("tagmanifest-sha256.txt", "bagit.txt", "bag-info.txt", "manifest-sha256.txt");
    }

    private void DropList(string path, params string[] files) => Drop(path, string.Concat(files.Select(file => $"{Hash(file)}  {file}\n")));

    private void Drop(string path, string text) => _folder.Drop(path, text);

    private string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(At(path))));

    private string At(string path) => Path.Combine(_folder.Live, path);

    private List<string> Verify() => [.. CopyVerifier.Verify(_folder.Live, cancellation: TestContext.Current.CancellationToken).Diagnostics.Select(Brief)];

    private static string Brief(Diagnostic finding) => $"{finding.Path}:{finding.Line} {finding.Code.Id}";
}

using System.Diagnostics;
using System.Security.Cryptography;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class SourceFileTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public SourceFileTests() => Directory.CreateDirectory(Path.Combine(Content, "files"));

    private string Content => Path.Combine(_folder.Root, "content");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(128 * 1024)]
    [InlineData(3_000_001)]
    public void Copies_a_file_and_tells_its_length_and_hash(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        for (int round = 0; round < 5; round++)
        {
            // Rounds 0, 1 and 2 are equal; then the last byte differs, then the length.
            bytes = round == 3 && length > 0 ? [.. bytes[..^1], (byte)(bytes[^1] + 1)] : round == 4 ? [.. bytes, 1] : bytes;
            File.WriteAllBytes(Path.Combine(Content, "files/附件.pdf"), bytes);
            DateTime before = round == 0 ? default : _folder.Time("a/files/附件.pdf");
            _folder.Clock.Advance();
            using OutputTree tree = _folder.Open();
            FileRecord record = tree.Copy("a/files/附件.pdf", Content, "files/附件.pdf");
            tree.Complete();

            Assert.Equal((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), ((int)record.Length, record.Sha256.ToString()));
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder.Live, "a/files/附件.pdf")));
            Assert.Equal(round is 1 or 2 || (round == 3 && length == 0), before == _folder.Time("a/files/附件.pdf"));
        }
    }

    [Fact]
    public void Refuses_a_link_and_anything_below_one()
    {
        File.WriteAllText(Path.Combine(_folder.Root, "secret"), "secret");
        File.CreateSymbolicLink(Path.Combine(Content, "files/link"), Path.Combine(_folder.Root, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(Content, "out"), _folder.Root);

        AssertRefused("files/link", SourceFileProblem.SymbolicLink, "files/link");
        AssertRefused("out/secret", SourceFileProblem.SymbolicLink, "out");
    }

    [Fact]
    public void Refuses_what_is_not_a_file()
    {
        Process.Start("mkfifo", [Path.Combine(Content, "files/pipe")])!.WaitForExit();

        AssertRefused("files/pipe", SourceFileProblem.NotAFile, "files/pipe");
        AssertRefused("files", SourceFileProblem.NotAFile, "files");
        AssertRefused("files/missing", SourceFileProblem.Missing, "files/missing");
    }

    [Theory]
    [InlineData("grown")]
    [InlineData("")]
    public void Refuses_a_file_that_was_written_to_since_its_length_was_told(string text)
    {
        File.WriteAllText(Path.Combine(Content, "files/a.txt"), text);
        using OutputTree tree = _folder.Open();
        var e = Assert.Throws<SourceFileException>(() => tree.Copy("a.txt", Content, "files/a.txt", expected: 3));

        Assert.Equal((SourceFileProblem.Changed, "files/a.txt"), (e.Problem, e.Path));
        Assert.Throws<InvalidOperationException>(tree.Complete);
        Assert.False(Directory.Exists(_folder.Live));
    }

    [Fact]
    public void A_trusted_root_may_be_reached_through_a_link()
    {
        File.WriteAllText(Path.Combine(Content, "files/a.txt"), "a");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "site"), "content");
        using OutputTree tree = _folder.Open();
        tree.Copy("a.txt", Path.Combine(_folder.Root, "site"), "files/a.txt");
        tree.Complete();

        Assert.Equal("a", _folder.Text("a.txt"));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("files/../../secret")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    public void A_source_outside_the_root_is_a_bug(string path)
    {
        using OutputTree tree = _folder.Open();

        Assert.Throws<ArgumentException>(() => tree.Copy("a.txt", Content, path));
    }

    private void AssertRefused(string path, SourceFileProblem problem, string at)
    {
        using OutputTree tree = _folder.Open();
        var e = Assert.Throws<SourceFileException>(() => tree.Copy("a.txt", Content, path));

        Assert.Equal((problem, at), (e.Problem, e.Path));
        Assert.Throws<InvalidOperationException>(tree.Complete);
        Assert.False(Directory.Exists(_folder.Live));
    }
}

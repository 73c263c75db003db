using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class OutputStreamTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(131_072)]
    [InlineData(1_000_003)]
    public void A_file_written_piece_by_piece_has_exactly_its_bytes(int length)
    {
        byte[] bytes = Bytes(length);
        using (OutputTree tree = _folder.Open())
        {
            using OutputStream stream = tree.Create("data/large.csv");
            for (int at = 0; at < length; at += 999)
            {
                stream.Write(bytes.AsSpan(at, Math.Min(999, length - at)));
            }

            FileRecord record = stream.Complete();
            tree.Complete();

            Assert.Equal(("data/large.csv", length, Convert.ToHexStringLower(SHA256.HashData(bytes))), (record.Path, record.Length, record.Sha256.ToString()));
        }

        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder.Live, "data/large.csv")));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)) + "  data/large.csv", _folder.Text("SHA256SUMS"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_and_a_changed_one_gets_a_later()
    {
        Publish("one");
        DateTime first = _folder.Time("large.csv");
        _folder.Clock.Advance();
        Publish("one");
        Assert.Equal(first, _folder.Time("large.csv"));
        _folder.Clock.Advance();
        Publish("two");

        Assert.Equal("two", _folder.Text("large.csv"));
        Assert.True(_folder.Time("large.csv") > first);
    }

    [Fact]
    public void A_publication_with_a_file_that_was_given_up_cannot_be_completed()
    {
        Publish("one");
        using OutputTree tree = _folder.Open();
        using (OutputStream stream = tree.Create("large.csv"))
        {
            stream.Write("tw"u8);
        }

        Assert.Throws<InvalidOperationException>(tree.Complete);
        Assert.Equal("one", _folder.Text("large.csv"));
    }

    [Fact]
    public void A_link_or_a_folder_in_its_place_is_replaced_and_never_followed()
    {
        string target = Path.Combine(_folder.Root, "target.txt");
        File.WriteAllText(target, "mine");
        Publish("one");
        Publish("two");
        File.Delete(Path.Combine(_folder.Spare, "large.csv"));
        File.CreateSymbolicLink(Path.Combine(_folder.Spare, "large.csv"), target);
        Publish("three");
        _folder.Publish(("large.csv/deep.txt", "folder"));
        Publish("four");

        Assert.Equal("four", _folder.Text("large.csv"));
        Assert.Equal("mine", File.ReadAllText(target));
    }

    [Fact]
    public void A_disk_that_fills_up_on_the_way_is_named()
    {
        using OutputTree tree = _folder.Open();
        using var full = File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        OutputException? told = null;
        using var stream = new OutputStream(full, e => told = IoErrorMapper.Map(e, "large.csv"), (_, _, _) => default);

        Assert.Equal(OutputProblem.NoSpace, Assert.Throws<OutputException>(() => stream.Write(Bytes(300_000))).Problem);
        Assert.Same("large.csv", told!.Path);
    }

    private void Publish(string text)
    {
        using OutputTree tree = _folder.Open();
        using OutputStream stream = tree.Create("large.csv");
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Complete();
        tree.Complete();
    }

    private static byte[] Bytes(int length)
    {
        byte[] bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }
}

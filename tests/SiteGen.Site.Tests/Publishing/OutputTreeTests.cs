using System.Runtime.Versioning;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class OutputTreeTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Publishes_a_first_site()
    {
        PublishSummary summary = _folder.Publish(("index.html", "home"), ("a/b/index.html", "report"), ("a/文件.txt", "附件"));

        Assert.Equal(["a/b/index.html", "a/文件.txt", "index.html"], _folder.Names());
        Assert.Equal("report", _folder.Text("a/b/index.html"));
        Assert.Equal(new PublishSummary(3, 0, 0, 0, 0, 16), summary);
    }

    [Fact]
    public void Nothing_is_live_before_the_publication_is_complete()
    {
        using OutputTree tree = _folder.Open();
        tree.Write("index.html", "home"u8);

        Assert.False(Directory.Exists(_folder.Live));
    }

    [Fact]
    public void Unchanged_files_keep_their_bytes_and_times_through_many_builds()
    {
        (string, string)[] site = [("index.html", "home"), ("a/index.html", "agency"), ("a/empty.txt", "")];
        _folder.Publish(site);
        IReadOnlyList<string> first = _folder.Snapshot();

        for (int i = 0; i < 4; i++)
        {
            _folder.Clock.Advance();
            Assert.Equal(new PublishSummary(0, 0, 3, 0, 0, 10), _folder.Publish(site));
            Assert.Equal(first, _folder.Snapshot());
        }
    }

    [Fact]
    public void Only_changed_files_get_a_new_time()
    {
        _folder.Publish(("index.html", "one"), ("a/index.html", "same"));
        DateTime before = _folder.Time("index.html"), same = _folder.Time("a/index.html");
        for (int i = 0; i < 4; i++)
        {
            _folder.Clock.Advance();
            PublishSummary summary = _folder.Publish(("index.html", i % 2 == 0 ? "two, longer" : "one"), ("a/index.html", "same"));

            Assert.Equal((1, 1), (summary.Changed, summary.Unchanged));
            Assert.Equal(i % 2 == 0 ? "two, longer" : "one", _folder.Text("index.html"));
            Assert.Equal(same, _folder.Time("a/index.html"));
            Assert.True(_folder.Time("index.html") > before);
            before = _folder.Time("index.html");
        }
    }

    [Fact]
    public void A_changed_file_gets_a_later_second_even_when_the_clock_stands_still_or_goes_back()
    {
        _folder.Publish(("index.html", "1"));
        DateTime before = _folder.Time("index.html");
        for (int i = 2; i < 6; i++)
        {
            _folder.Clock.Now -= TimeSpan.FromSeconds(i % 2);
            _folder.Publish(("index.html", $"{i}"));

            Assert.Equal(new DateTime(before.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Utc).AddSeconds(1), _folder.Time("index.html"));
            before = _folder.Time("index.html");
        }
    }

    [Fact]
    public void A_file_that_shrinks_grows_or_becomes_large_has_exactly_its_new_bytes()
    {
        string[] texts = ["", "short", new('x', 5000), "s", new('y', 400_000), new('z', 400_000), "", new('w', 300_000), "end"];
        foreach (string text in texts.Concat(texts.Reverse()))
        {
            _folder.Clock.Advance();
            _folder.Publish(("a/index.html", text));

            Assert.Equal(text, _folder.Text("a/index.html"));
        }
    }

    [Fact]
    public void Stale_files_and_their_folders_go()
    {
        _folder.Publish(("index.html", "home"), ("old/deep/page.html", "old"));
        for (int i = 0; i < 3; i++)
        {
            PublishSummary summary = _folder.Publish(("index.html", "home"));

            Assert.Equal(i == 0 ? 1 : 0, summary.Removed);
            Assert.Equal(["SHA256SUMS", "index.html"], Directory.EnumerateFileSystemEntries(_folder.Live).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        Assert.False(Directory.Exists(Path.Combine(_folder.Spare, "old")));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        for (int i = 0; i < 4; i++)
        {
            _folder.Publish(("a", "file"), ("b/c/index.html", "page"));
            Assert.Equal(["a", "b/c/index.html"], _folder.Names());
            _folder.Publish(("a/d/index.html", "page"), ("b", "file"));
            Assert.Equal(["a/d/index.html", "b"], _folder.Names());
        }
    }

    [Fact]
    public void A_file_with_other_names_is_not_overwritten_through_them()
    {
        _folder.Publish(("index.html", "one"));
        string snapshot = Path.Combine(_folder.Root, "snapshot.html");
        Assert.Equal(0, PosixCalls.Link(Path.Combine(_folder.Live, "index.html"), snapshot));

        foreach (string text in (string[])["two", "3", "four"])
        {
            _folder.Publish(("index.html", text));
        }

        Assert.Equal("one", File.ReadAllText(snapshot));
        Assert.Equal("four", _folder.Text("index.html"));
    }

    [Fact]
    public void Files_are_written_from_many_threads()
    {
        for (int round = 0; round < 3; round++)
        {
            using OutputTree tree = _folder.Open();
            Parallel.For(0, 2000, i => tree.Write($"a{i % 7}/b{i % 97}/{i}.html", Encoding.UTF8.GetBytes($"{i * round}")));
            Assert.Equal(2000, tree.Complete().Files);
            for (int i = 0; i < 2000; i++)
            {
                Assert.Equal($"{i * round}", _folder.Text($"a{i % 7}/b{i % 97}/{i}.html"));
            }
        }
    }

    [Fact]
    public void Tells_length_and_hash_of_what_was_written()
    {
        using OutputTree tree = _folder.Open();
        FileRecord record = tree.Write("a.txt", "abc"u8);

        Assert.Equal(("a.txt", 3L), (record.Path, record.Length));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", record.Sha256.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("./a")]
    [InlineData("a/../b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u007fb")]
    [InlineData("a:b")]
    [InlineData("a/con")]
    [InlineData("a/Lpt1.txt/b")]
    [InlineData("a/b.")]
    [InlineData("a /b")]
    [InlineData("SHA256SUMS")]
    public void Refuses_a_path_no_site_can_have(string path)
    {
        using OutputTree tree = _folder.Open();

        Assert.Throws<ArgumentException>(() => tree.Write(path, "x"u8));
        Assert.Throws<InvalidOperationException>(tree.Complete);
    }

    [Fact]
    public void Refuses_half_a_character()
    {
        Assert.True(OutputPath.IsValid("a\U0001F600"));
        Assert.False(OutputPath.IsValid(['a', '\ud83d']));
        Assert.False(OutputPath.IsValid(['\ude00', 'a']));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a")]
    public void Refuses_two_files_at_one_place(string first, string second)
    {
        using OutputTree tree = _folder.Open();
        tree.Write(first, "x"u8);

        Assert.Throws<InvalidOperationException>(() => tree.Write(second, "y"u8));
        Assert.Throws<InvalidOperationException>(tree.Complete);
        Assert.False(Directory.Exists(_folder.Live));
    }

    [Fact]
    public void A_build_that_is_not_completed_leaves_the_live_site_byte_for_byte()
    {
        _folder.Publish(("index.html", "home"), ("a/index.html", "agency"));
        _folder.Publish(("index.html", "home 2"), ("a/index.html", "agency"));
        IReadOnlyList<string> before = _folder.Snapshot();
        _folder.Clock.Advance();
        using (OutputTree tree = _folder.Open())
        {
            tree.Write("index.html", "half"u8);
            tree.Write("new/index.html", "half"u8);
        }

        Assert.Equal(before, _folder.Snapshot());
        Assert.Throws<ObjectDisposedException>(WriteAfterwards);

        void WriteAfterwards()
        {
            OutputTree tree = _folder.Open();
            tree.Dispose();
            tree.Write("late.html", "x"u8);
        }
    }

    [Fact]
    public void A_durable_publication_is_the_same_site()
    {
        for (int i = 0; i < 3; i++)
        {
            _folder.Publish(o => o with { Durable = true }, ("index.html", $"{i}"));
            Assert.Equal($"{i}", _folder.Text("index.html"));
        }
    }

    [Fact]
    public void Is_completed_once()
    {
        using OutputTree tree = _folder.Open();
        tree.Complete();

        Assert.Throws<InvalidOperationException>(tree.Complete);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void The_rights_of_the_live_folder_outlive_the_exchange()
    {
        _folder.Publish(("index.html", "home"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.SetGroup;
        File.SetUnixFileMode(_folder.Live, mode);
        _folder.Publish(("index.html", "home"));
        _folder.Publish(("index.html", "home"));

        Assert.Equal(mode, File.GetUnixFileMode(_folder.Live));
    }
}

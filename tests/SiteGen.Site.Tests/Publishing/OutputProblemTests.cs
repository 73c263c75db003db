using System.Globalization;
using System.Runtime.Versioning;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class OutputProblemTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_build_is_refused_and_told_who_holds_the_output()
    {
        using OutputTree first = _folder.Open();

        var e = Assert.Throws<OutputException>(() => _folder.Open());

        Assert.Equal((OutputProblem.Locked, _folder.Live), (e.Problem, e.Path));
        Assert.Equal(new OutputHolder(Environment.ProcessId, new DateTime(2024, 1, 31, 8, 0, 0, DateTimeKind.Utc)), e.Holder);
        first.Write("index.html", "home"u8);
        first.Complete();
        first.Dispose();
        _folder.Publish(("index.html", "second"));
        Assert.Equal("second", _folder.Text("index.html"));
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        OutputTree first = _folder.Open();
        Task second = Task.Run(() => _folder.Publish(o => o with { LockWait = TimeSpan.FromMinutes(5) }, ("index.html", "second")), TestContext.Current.CancellationToken);
        first.Write("index.html", "first"u8);
        first.Complete();
        Assert.Equal("first", _folder.Text("index.html"));
        first.Dispose();
        await second;

        Assert.Equal("second", _folder.Text("index.html"));
    }

    [Fact]
    public void Waiting_for_another_build_can_be_cancelled()
    {
        using OutputTree first = _folder.Open();

        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            OutputTree.Open(_folder.Live, _folder.Options with { LockWait = TimeSpan.FromMinutes(5) }, cancelled.Token));
    }

    [Fact]
    public void Names_a_missing_parent() => AssertRefused("missing/public", OutputProblem.ParentMissing);

    [Fact]
    public void Names_a_file_where_the_output_should_be()
    {
        File.WriteAllText(Path.Combine(_folder.Root, "file"), "mine");

        AssertRefused("file", OutputProblem.NotADirectory);
        AssertRefused("file/public", OutputProblem.NotADirectory);
        AssertRefused("file/deeper/public", OutputProblem.NotADirectory);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Root, "file")));
    }

    [Fact]
    public void Names_an_output_that_is_a_link_and_leaves_its_target_alone()
    {
        string target = Directory.CreateDirectory(Path.Combine(_folder.Root, "target")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "linked"), target);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, ".other.sitegen"), target);

        AssertRefused("linked", OutputProblem.SymbolicLink);
        AssertRefused("other", OutputProblem.SymbolicLink);
        Assert.Empty(Directory.EnumerateFileSystemEntries(target));
    }

    [Fact]
    public void An_output_below_a_linked_folder_is_written_through_the_link()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "disk"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "www"), "disk");
        for (int i = 0; i < 3; i++)
        {
            using OutputTree tree = OutputTree.Open(Path.Combine(_folder.Root, "www/public/"), _folder.Options, TestContext.Current.CancellationToken);
            tree.Write("index.html", Encoding.UTF8.GetBytes($"{i}"));
            tree.Complete();
        }

        Assert.Equal("2", File.ReadAllText(Path.Combine(_folder.Root, "disk/public/index.html")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/proc")]
    public void Names_a_mount_point(string path) => AssertRefused(path, OutputProblem.MountPoint);

    [Fact]
    public void Names_a_place_where_nobody_may_write() => AssertRefused("/sys/public", OutputProblem.AccessDenied);

    [Fact]
    public void Names_a_full_disk()
    {
        using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        var e = Assert.Throws<IOException>(() => full.Write("x"u8));

        Assert.Equal(OutputProblem.NoSpace, IoErrorMapper.Map(e, "x").Problem);
    }

    [Fact]
    public void A_build_that_fills_the_disk_gives_the_room_back()
    {
        _folder.Publish(("index.html", "1"));
        _folder.Publish(("index.html", "2"));
        using (OutputTree tree = _folder.Open(o => o with { Reached = FillDisk }))
        {
            Assert.Equal(OutputProblem.NoSpace, Assert.Throws<OutputException>(() => tree.Write("a/index.html", "3"u8)).Problem);
        }

        Assert.False(Directory.Exists(_folder.Spare));
        Assert.Equal("2", _folder.Text("index.html"));
        _folder.Publish(("index.html", "4"));
        Assert.Equal("4", _folder.Text("index.html"));

        static void FillDisk(OutputStage stage)
        {
            if (stage == OutputStage.FileHalfWritten)
            {
                using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
                full.Write("x"u8);
            }
        }
    }

    [Fact]
    public void Names_a_name_that_is_too_long_and_publishes_nothing()
    {
        using OutputTree tree = _folder.Open();

        var e = Assert.Throws<OutputException>(() => tree.Write($"{new string('长', 90)}.txt", "x"u8));

        Assert.Equal(OutputProblem.NameTooLong, e.Problem);
        Assert.Throws<InvalidOperationException>(tree.Complete);
    }

    [Fact]
    public void An_output_that_vanishes_during_the_build_is_put_back()
    {
        _folder.Publish(("index.html", "1"));
        using OutputTree tree = _folder.Open();
        tree.Write("index.html", "2"u8);
        Directory.Delete(_folder.Live, recursive: true);
        tree.Complete();

        Assert.Equal("2", _folder.Text("index.html"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_site_being_made_that_vanishes_leaves_the_old_one_and_the_next_build_mends(bool wholeState)
    {
        _folder.Publish(("index.html", "1"), ("a/index.html", "1"));
        _folder.Publish(("index.html", "2"), ("a/index.html", "2"));
        using (OutputTree tree = _folder.Open())
        {
            tree.Write("index.html", "3"u8);
            Directory.Delete(wholeState ? Path.GetDirectoryName(_folder.Spare)! : _folder.Spare, recursive: true);
            Assert.Throws<OutputException>(() =>
            {
                tree.Write("a/index.html", "3"u8);
                tree.Write("b/index.html", "3"u8);
                tree.Complete();
            });
        }

        Assert.Equal(("2", "2"), (_folder.Text("index.html"), _folder.Text("a/index.html")));

        _folder.Publish(("index.html", "4"), ("a/index.html", "4"));
        Assert.Equal(("4", "4"), (_folder.Text("index.html"), _folder.Text("a/index.html")));
    }

    [Fact]
    public void An_output_that_becomes_a_link_during_the_build_is_not_followed()
    {
        string target = Directory.CreateDirectory(Path.Combine(_folder.Root, "target")).FullName;
        using OutputTree tree = _folder.Open();
        tree.Write("index.html", "home"u8);
        Directory.CreateSymbolicLink(_folder.Live, target);

        Assert.Equal(OutputProblem.SymbolicLink, Assert.Throws<OutputException>(tree.Complete).Problem);
        Assert.Empty(Directory.EnumerateFileSystemEntries(target));
    }

    [Fact]
    public void Links_in_the_spare_tree_are_replaced_and_never_followed()
    {
        _folder.Publish(("index.html", "1"), ("a/index.html", "1"));
        _folder.Publish(("index.html", "2"), ("a/index.html", "2"));
        string outside = Directory.CreateDirectory(Path.Combine(_folder.Root, "outside")).FullName;
        string mine = Path.Combine(outside, "index.html");
        File.WriteAllText(mine, "mine");
        foreach (int round in (int[])[3, 4])
        {
            File.Delete(Path.Combine(_folder.Spare, "index.html"));
            File.CreateSymbolicLink(Path.Combine(_folder.Spare, "index.html"), mine);
            Directory.Delete(Path.Combine(_folder.Spare, "a"), recursive: true);
            Directory.CreateSymbolicLink(Path.Combine(_folder.Spare, "a"), outside);
            Directory.CreateSymbolicLink(Path.Combine(_folder.Spare, "stale"), outside);
            File.Delete(Path.Combine(_folder.Spare, "SHA256SUMS"));
            File.CreateSymbolicLink(Path.Combine(_folder.Spare, "SHA256SUMS"), mine);

            string text = round.ToString(CultureInfo.InvariantCulture);
            _folder.Publish(("index.html", text), ("a/index.html", text));

            Assert.Equal(["a/index.html", "index.html"], _folder.Names());
            Assert.DoesNotContain(_folder.Snapshot(), line => line.Contains("->", StringComparison.Ordinal));
            Assert.Equal((text, text), (_folder.Text("index.html"), _folder.Text("a/index.html")));
            Assert.Equal("mine", File.ReadAllText(mine));
        }
    }

    [Fact]
    public void A_spare_tree_that_is_itself_a_link_is_replaced()
    {
        _folder.Publish(("index.html", "1"));
        string outside = Directory.CreateDirectory(Path.Combine(_folder.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "index.html"), "mine");
        Directory.CreateSymbolicLink(_folder.Spare, outside);
        _folder.Publish(("index.html", "2"));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(outside, "index.html")));
        Assert.Null(new DirectoryInfo(_folder.Live).LinkTarget);
        Assert.Equal("2", _folder.Text("index.html"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_is_not_published_is_hidden_from_other_accounts()
    {
        using OutputTree tree = _folder.Open();

        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(_folder.State) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute));
    }

    private void AssertRefused(string output, OutputProblem problem)
    {
        var e = Assert.Throws<OutputException>(() => OutputTree.Open(Path.Combine(_folder.Root, output), _folder.Options));
        Assert.Equal(problem, e.Problem);
    }
}

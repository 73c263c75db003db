using System.Runtime.Versioning;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class ForeignFileTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Foreign_files_folders_and_links_stay_through_many_builds()
    {
        _folder.Publish(("index.html", "home"), ("a/index.html", "0"));
        _folder.Drop("verify.txt", "theirs");
        _folder.Drop("a/notes/读我.txt", "theirs too");
        Directory.CreateDirectory(Path.Combine(_folder.Live, "empty/within"));
        File.CreateSymbolicLink(Path.Combine(_folder.Live, "link"), "a/notes/读我.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Live, "folder-link"), "a");
        File.CreateSymbolicLink(Path.Combine(_folder.Live, "a/dangling"), "/nowhere/at/all");
        string[] theirs = [.. _folder.Snapshot().Where(IsTheirs)];
        Assert.Equal(8, theirs.Length);

        for (int i = 1; i < 6; i++)
        {
            _folder.Clock.Advance();
            PublishSummary summary = _folder.Publish(("index.html", "home"), ("a/index.html", $"{i}"));

            Assert.Equal(5, summary.Foreign);
            Assert.Equal(theirs, _folder.Snapshot().Where(IsTheirs));
            Assert.Equal($"{i}", _folder.Text("a/index.html"));
            Assert.DoesNotContain("verify", _folder.Text("SHA256SUMS"), StringComparison.Ordinal);
        }

        static bool IsTheirs(string line) => !line.Contains("index.html", StringComparison.Ordinal) && !line.StartsWith("SHA256SUMS", StringComparison.Ordinal)
            && line is not "a/";
    }

    [Fact]
    public void A_foreign_file_changed_or_removed_by_its_owner_is_as_the_owner_left_it()
    {
        _folder.Publish(("index.html", "home"));
        _folder.Drop("verify.txt", "1");
        _folder.Publish(("index.html", "home"));
        _folder.Publish(("index.html", "home"));

        // Appended in place, then put anew under the same name, then removed.
        File.AppendAllText(Path.Combine(_folder.Live, "verify.txt"), "2");
        _folder.Publish(("index.html", "home"));
        Assert.Equal("12", _folder.Text("verify.txt"));

        File.Delete(Path.Combine(_folder.Live, "verify.txt"));
        _folder.Drop("verify.txt", "3");
        _folder.Publish(("index.html", "home"));
        Assert.Equal("3", _folder.Text("verify.txt"));

        File.Delete(Path.Combine(_folder.Live, "verify.txt"));
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(0, _folder.Publish(("index.html", "home")).Foreign);
            Assert.Equal(["index.html"], _folder.Names());
        }
    }

    [Fact]
    public void A_foreign_file_keeps_its_folder_when_the_site_no_longer_needs_it()
    {
        _folder.Publish(("a/b/index.html", "page"));
        _folder.Drop("a/b/notes.txt", "theirs");
        _folder.Publish(("index.html", "home"));
        _folder.Publish(("index.html", "home"));

        Assert.Equal(["a/b/notes.txt", "index.html"], _folder.Names());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_foreign_folder_keeps_its_rights()
    {
        _folder.Publish(("index.html", "home"));
        _folder.Drop("private/notes.txt", "theirs");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(Path.Combine(_folder.Live, "private"), mode);
        for (int i = 0; i < 3; i++)
        {
            _folder.Publish(("index.html", $"{i}"));
            Assert.Equal(mode, File.GetUnixFileMode(Path.Combine(_folder.Live, "private")));
            Assert.Equal("theirs", _folder.Text("private/notes.txt"));
        }

        File.SetUnixFileMode(Path.Combine(_folder.Live, "private"), mode | UnixFileMode.UserWrite);
        File.SetUnixFileMode(Path.Combine(_folder.Spare, "private"), mode | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_folder_made_by_hand_before_the_first_build_stays()
    {
        _folder.Drop("CNAME", "www.example.gov.cn");
        _folder.Publish(("index.html", "home"));
        _folder.Publish(("index.html", "home"));

        Assert.Equal(["CNAME", "index.html"], _folder.Names());
    }

    [Theory]
    [InlineData("a/index.html", false, "a/index.html")]
    [InlineData("a", false, "a")]
    [InlineData("a/index.html/deep.txt", false, "a/index.html/deep.txt")]
    [InlineData("a/index.html", true, "a/index.html")]
    public void A_foreign_file_in_the_way_is_a_conflict_that_publishes_nothing(string foreign, bool folder, string conflict)
    {
        _folder.Publish(("index.html", "home"));
        if (folder)
        {
            Directory.CreateDirectory(Path.Combine(_folder.Live, foreign));
        }
        else
        {
            _folder.Drop(foreign, "theirs");
        }

        IReadOnlyList<string> before = _folder.Snapshot();
        _folder.Clock.Advance();
        for (int i = 0; i < 2; i++)
        {
            var e = Assert.Throws<OutputException>(() => _folder.Publish(("index.html", "new home"), ("a/index.html", "ours")));

            Assert.Equal(OutputProblem.Conflict, e.Problem);
            Assert.Contains(conflict, e.Conflicts);
            Assert.Equal(before, _folder.Snapshot());
        }
    }

    [Fact]
    public void A_link_named_like_the_manifest_is_a_conflict_and_is_not_followed()
    {
        string outside = Path.Combine(_folder.Root, "outside");
        File.WriteAllText(outside, "mine");
        Directory.CreateDirectory(_folder.Live);
        File.CreateSymbolicLink(Path.Combine(_folder.Live, "SHA256SUMS"), outside);

        var e = Assert.Throws<OutputException>(() => _folder.Publish(("index.html", "home")));

        Assert.Equal(["SHA256SUMS"], e.Conflicts);
        Assert.Equal("mine", File.ReadAllText(outside));
    }

    [Fact]
    public void A_foreign_file_with_our_bytes_becomes_ours()
    {
        _folder.Publish(("index.html", "home"), ("a/index.html", "agency"));
        File.Delete(Path.Combine(_folder.Live, "SHA256SUMS"));
        _folder.Publish(("index.html", "home"), ("a/index.html", "agency"));
        PublishSummary summary = _folder.Publish(("index.html", "home 2"));

        Assert.Equal(new PublishSummary(0, 1, 0, 1, 0, 6), summary);
        Assert.Equal(["index.html"], _folder.Names());
    }
}

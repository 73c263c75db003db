using SiteGen.Core.Diagnostics;
using SiteGen.Site.Mirroring;
using SiteGen.Site.Tests.Publishing;
using SiteGen.Site.Verifying;

namespace SiteGen.Site.Tests.Mirroring;

/// <summary>Runs that share an output, at once or one killed before the next: what stands in its place is whole, and nothing is left beside it.</summary>
public sealed class ConcurrentMirrorTests : IDisposable
{
    private readonly OutputFolder _folder = new();

    public ConcurrentMirrorTests() =>
        _folder.Publish([.. Enumerable.Range(0, 40).Select(number => ($"page{number}.html", "<!DOCTYPE html><html lang=zh><body data-page=home>" + number)), ("index.html", "<!DOCTYPE html><html lang=zh><body data-page=home>"), ("large.bin", new string('x', 3_000_000))]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_runs_at_once_both_end_well_and_the_zip_is_whole_at_every_moment()
    {
        Mirror("a.zip");
        var expected = File.ReadAllBytes(At("a.zip"));

        for (var round = 0; round < 20; round++)
        {
            var runs = Task.WhenAll(AtOnce("a.zip", MirrorFormat.Zip), AtOnce("a.zip", MirrorFormat.Zip));
            while (!runs.IsCompleted)
            {
                Assert.Equal(expected, await File.ReadAllBytesAsync(At("a.zip"), TestContext.Current.CancellationToken));
            }

            Assert.All(await runs, Assert.Null);
            Assert.Equal(expected, await File.ReadAllBytesAsync(At("a.zip"), TestContext.Current.CancellationToken));
        }

        Assert.Equal(["a.zip", "public"], Names());
    }

    [Fact]
    public async Task Of_two_folders_at_once_one_is_put_in_place_whole_and_the_other_refused()
    {
        for (var round = 0; round < 20; round++)
        {
            var failures = await Task.WhenAll(AtOnce($"bag{round}", MirrorFormat.Bag), AtOnce($"bag{round}", MirrorFormat.Bag));

            Assert.IsAssignableFrom<IOException>(Assert.Single(failures, failure => failure is not null));
            AssertWhole($"bag{round}", CopyKind.Bag);
        }

        Assert.Equal(20 + 1, Names().Count());
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_a_run_under_way_is_left_alone()
    {
        File.WriteAllText(At(".a.zip.sitegen-dead"), "half");
        File.WriteAllText(At(".a.zip.sitegen-dead.lock"), "");
        File.WriteAllText(At("victim"), "mine");
        File.CreateSymbolicLink(At(".a.zip.sitegen-link"), At("victim"));
        File.WriteAllText(At(".a.zip.sitegen-link.lock"), "");
        Directory.CreateDirectory(At(".bag.sitegen-dead/data"));
        File.WriteAllText(At(".bag.sitegen-dead/data/old.html"), "left");
        File.WriteAllText(At(".bag.sitegen-dead.lock"), "");
        File.WriteAllText(At(".a.zip.sitegen-alive"), "half");

        using (File.OpenHandle(At(".a.zip.sitegen-alive.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Mirror("a.zip");
            Mirror("bag", MirrorFormat.Bag);
        }

        Assert.Equal([".a.zip.sitegen-alive", ".a.zip.sitegen-alive.lock", "a.zip", "bag", "public", "victim"], Names());
        Assert.Equal("mine", File.ReadAllText(At("victim")));
        AssertWhole("a.zip", CopyKind.Site);
        AssertWhole("bag", CopyKind.Bag);
    }

    private Task<Exception?> AtOnce(string name, MirrorFormat format) => Task.Factory.StartNew(() => Record.Exception(() => Mirror(name, format)), TaskCreationOptions.LongRunning);

    private void Mirror(string name, MirrorFormat format = MirrorFormat.Zip) =>
        Assert.True(SiteMirror.Write(new(_folder.Live, At(name), format), TestContext.Current.CancellationToken).Written);

    private void AssertWhole(string name, CopyKind kind)
    {
        var report = CopyVerifier.Verify(At(name), Severity.Warning, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(kind, report.Kind);
    }

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName).Where(name => name != ".public.sitegen").Order(StringComparer.Ordinal);

    private string At(string name) => Path.Combine(_folder.Root, name);
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Site.Publishing;

namespace SiteGen.Site.Tests.Publishing;

public sealed class CrashTests : IDisposable
{
    // Every way a file can go: equal, overwritten, shrunk, made anew, gone, folder to file, large.
    private static readonly (string Path, string Text)[] Old =
        [("index.html", "old home"), ("same.html", "same"), ("a/index.html", "a longer page than the next"), ("gone/deep/index.html", "gone"), ("b/index.html", "folder"), ("big.bin", new('o', 300_000))];

    private static readonly (string Path, string Text)[] New =
        [("index.html", "new home"), ("same.html", "same"), ("a/index.html", "shorter"), ("fresh/index.html", "fresh"), ("b", "file"), ("big.bin", new('n', 300_000))];

    private readonly OutputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_build_stopped_at_any_step_leaves_the_old_or_the_new_site_and_the_next_one_repairs(bool exchangeUnsupported, bool warm)
    {
        OutputOptions Way(OutputOptions options) => options with { ExchangeUnsupported = exchangeUnsupported };
        int step = 1;
        var stages = new HashSet<OutputStage>();
        for (bool stopped = true; stopped; step++)
        {
            using var folder = new OutputFolder();
            Prepare(folder, warm);
            IReadOnlyList<string> old = folder.Snapshot();
            folder.Clock.Advance();
            OutputStage? reached = StopAt(folder, step, Way);
            stopped = reached is not null;
            stages.UnionWith(reached is { } r ? [r] : []);
            AssertWhole(folder, reached, old);

            using (folder.Open(Way))
            {
                AssertWhole(folder, null, old);
            }

            folder.Clock.Advance();
            folder.Publish(Way, New);
            AssertIs(folder, New);
            Assert.False(Directory.Exists(Path.Combine(folder.State, "retired")));
        }

        Assert.Equal(exchangeUnsupported, stages.Contains(OutputStage.LiveMovedAway));
        Assert.Equal(Enum.GetValues<OutputStage>().Length - (exchangeUnsupported ? 0 : 1), stages.Count);
    }

    [Fact]
    public void A_first_build_stopped_at_any_step_shows_nothing_or_everything()
    {
        OutputStage? reached = OutputStage.Opened;
        for (int step = 1; reached is not null; step++)
        {
            using var folder = new OutputFolder();
            reached = StopAt(folder, step, o => o);

            Assert.Equal(reached is null or OutputStage.Exchanged or OutputStage.Settled, Directory.Exists(folder.Live));
            folder.Publish(New);
            AssertIs(folder, New);
        }
    }

    [Fact]
    public void A_killed_process_leaves_the_old_or_the_new_site_and_no_lock()
    {
        Prepare(_folder, warm: true);
        int killed = 0, finished = 0;
        for (int step = 1; finished == 0; step += 2)
        {
            IReadOnlyList<string> before = _folder.Snapshot();
            int exitCode = RunChild(_folder.Live, step, step % 4 == 1 ? "new" : "old");
            Assert.Contains(exitCode, (int[])[0, 137]);
            killed += exitCode == 137 ? 1 : 0;
            finished += exitCode == 0 ? 1 : 0;
            if (!before.SequenceEqual(_folder.Snapshot()))
            {
                AssertIs(_folder, step % 4 == 1 ? New : Old);
            }
        }

        Assert.True(killed > 8);
        _folder.Publish(New);
        AssertIs(_folder, New);
    }

    [Fact]
    public async Task A_reader_never_misses_the_site_while_it_is_exchanged()
    {
        _folder.Publish(("index.html", "0"));
        using var stop = new CancellationTokenSource();
        Task<int> reader = Task.Factory.StartNew(
            () =>
            {
                int reads = 0;
                for (; !stop.IsCancellationRequested || reads == 0; reads++)
                {
                    Assert.True(int.TryParse(_folder.Text("index.html"), CultureInfo.InvariantCulture, out _));
                }

                return reads;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (int i = 1; i < 100; i++)
        {
            _folder.Publish(("index.html", $"{i}"));
        }

        await stop.CancelAsync();
        Assert.True(await reader > 0);
    }

    /// <summary>The child's side of <see cref="A_killed_process_leaves_the_old_or_the_new_site_and_no_lock"/>: publishes and kills its own process at a step.</summary>
    internal static void PublishAndDie(string live, int step, string site)
    {
        int steps = 0;
        using OutputTree tree = OutputTree.Open(live, new OutputOptions
        {
            LockWait = TimeSpan.Zero,
            Reached = _ =>
            {
                if (++steps == step)
                {
                    Process.GetCurrentProcess().Kill();
                    Thread.Sleep(Timeout.Infinite);
                }
            },
        });
        WriteAll(tree, site == "new" ? New : Old);
        tree.Complete();
    }

    private static int RunChild(string live, int step, string site)
    {
        string host = Environment.ProcessPath!;
        bool bare = Path.GetFileNameWithoutExtension(host) == "dotnet";
        using var child = Process.Start(new ProcessStartInfo(host, bare ? [typeof(CrashTests).Assembly.Location] : [])
        {
            Environment = { [CrashChild.Variable] = $"{step}|{site}|{live}" },
        })!;
        child.WaitForExit();
        return child.ExitCode;
    }

    // Cold: there is no spare tree yet. Warm: the spare tree holds an older site.
    private static void Prepare(OutputFolder folder, bool warm)
    {
        if (warm)
        {
            folder.Publish(("index.html", "older"), ("a/index.html", "older"), ("fresh", "file"), ("big.bin", "small"));
            folder.Clock.Advance();
        }

        folder.Publish(Old);
        folder.Drop("verify.txt", "theirs");
    }

    private static OutputStage? StopAt(OutputFolder folder, int step, Func<OutputOptions, OutputOptions> with)
    {
        int steps = 0;
        OutputStage? reached = null;
        try
        {
            using OutputTree tree = folder.Open(o => with(o) with
            {
                Reached = stage =>
                {
                    if (++steps == step)
                    {
                        reached = stage;
                        throw new OperationCanceledException();
                    }
                },
            });
            WriteAll(tree, New);
            tree.Complete();
        }
        catch (OperationCanceledException)
        {
        }

        return reached;
    }

    private static void WriteAll(OutputTree tree, (string Path, string Text)[] files)
    {
        foreach ((string path, string text) in files)
        {
            tree.Write(path, Encoding.UTF8.GetBytes(text));
        }
    }

    private static void AssertWhole(OutputFolder folder, OutputStage? reached, IReadOnlyList<string> old)
    {
        if (reached == OutputStage.LiveMovedAway)
        {
            Assert.Empty(folder.Snapshot());
        }
        else if (!old.SequenceEqual(folder.Snapshot()))
        {
            AssertIs(folder, New);
            Assert.Equal("theirs", folder.Text("verify.txt"));
        }
    }

    private static void AssertIs(OutputFolder folder, (string Path, string Text)[] files)
    {
        Assert.Equal(files.Select(f => f.Path).Order(StringComparer.Ordinal), folder.Names().Where(n => n != "verify.txt"));
        Assert.All(files, f => Assert.Equal(f.Text, folder.Text(f.Path)));
        Assert.Equal(files.Length, folder.Text("SHA256SUMS").Count(c => c == '\n'));
    }
}

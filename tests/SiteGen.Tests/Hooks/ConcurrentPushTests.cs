namespace SiteGen.Tests.Hooks;

/// <summary>Several pushes at once: the last one decides, whichever way they come in, and none is lost.</summary>
public sealed class ConcurrentPushTests : IDisposable
{
    private readonly GitServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Ten_pushes_at_once_end_with_the_site_of_the_last_commit()
    {
        server.Install().Seed();
        var clones = Enumerable.Range(0, 10).Select(number => server.Clone($"clone{number}").AddAgency($"office{number}").Commit($"机关{number}")).ToList();

        var outputs = await Task.WhenAll(clones.Select(clone => Task.Factory.StartNew(() => PushUntilAccepted(clone), TaskCreationOptions.LongRunning)));

        Assert.All(outputs, output => Assert.True(output.Contains("网站已更新", StringComparison.Ordinal) || output.Contains("网站上已经是这次提交的内容", StringComparison.Ordinal), output));
        Assert.All(Enumerable.Range(0, 10), number => Assert.True(File.Exists(Path.Combine(server.Output, $"county/office{number}/2024/index.html"))));
        Assert.Equal(server.ManifestOf(), server.Published);
        Assert.Equal((0, ""), ShellProcess.Run(server.Output, "sha256sum --quiet -c SHA256SUMS"));
        Assert.StartsWith($"commit {server.Tip()}\n", File.ReadAllText(Path.Combine(server.Repository, "sitegen", "published")), StringComparison.Ordinal);
        Assert.Empty(server.Runs);
    }

    [Fact]
    public async Task Pushes_during_a_build_wait_and_the_newest_commit_is_built_once()
    {
        var clone = server.Install().Seed();
        List<Task<(int ExitCode, string Output)>> pushes = [];
        using (HoldPublishing())
        {
            foreach (var agency in new[] { "first", "second" })
            {
                var before = server.Tip();
                clone.AddAgency(agency).Commit(agency);
                pushes.Add(Task.Run(() => clone.Push()));
                await UntilAsync(() => server.Tip() != before);
            }

            Assert.False(Directory.Exists(Path.Combine(server.Output, "county/first")));
        }

        var ended = await Task.WhenAll(pushes);

        Assert.All(ended, push => Assert.True(push.ExitCode == 0, push.Output));
        Assert.Single(ended, push => push.Output.Contains("网站已更新", StringComparison.Ordinal));
        Assert.Single(ended, push => push.Output.Contains($"推送已接受，网站上已经是这次提交的内容（提交 {server.Tip()[..10]}）。", StringComparison.Ordinal));
        Assert.Equal(server.ManifestOf(), server.Published);
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_removed_by_the_next_and_a_run_under_way_is_left_alone()
    {
        var clone = server.Install().Seed();
        var runs = Path.Combine(server.Repository, "sitegen", "runs");
        Directory.CreateDirectory(Path.Combine(runs, "dead", "content"));
        File.WriteAllText(Path.Combine(runs, "dead", "content", "file"), "");
        File.WriteAllText(Path.Combine(runs, "dead.lock"), "");
        Directory.CreateDirectory(Path.Combine(runs, "alive"));
        using (File.OpenHandle(Path.Combine(runs, "alive.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal(0, clone.AddAgency("extra").Commit("增加机关").Push().ExitCode);
        }

        Assert.Equal(["alive", "alive.lock"], server.Runs.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_that_another_build_has_changed_is_not_taken_for_the_published_one()
    {
        var clone = server.Install().Seed();
        var site = server.Published;
        Assert.Equal(0, SiteGenProcess.Start(clone.AddAgency("extra").Path, "build", "--output", server.Output).ExitCode);
        Assert.NotEqual(site, server.Published);

        var line = $"{server.Tip()} {server.Tip()} refs/heads/main";
        var (exitCode, output) = server.Git.Start("sh", server.Repository, "-c", $"echo {line} | hooks/post-receive");

        Assert.True(exitCode == 0, output);
        Assert.Equal(site, server.Published);
    }

    private static string PushUntilAccepted(GitClone clone)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var (exitCode, output) = clone.Push();
            if (exitCode == 0)
            {
                return output;
            }

            Assert.DoesNotContain("declined", output, StringComparison.Ordinal);
            clone.Git("pull", "--quiet", "--rebase", "origin", "main");
        }

        throw new InvalidOperationException("A hundred pushes of one clone were overtaken.");
    }

    private Microsoft.Win32.SafeHandles.SafeFileHandle HoldPublishing() =>
        File.OpenHandle(Path.Combine(server.Repository, "sitegen", "publish.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            await Task.Delay(50);
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Native.Tests;

/// <summary>The real program, killed (SIGKILL) at hundreds of moments while it publishes two sites in turn.</summary>
public sealed class KillTests(NativeProgram program, ITestOutputHelper log)
{
    private const int Kills = 240;
    private const int Seed = 20241;

    private enum Moment
    {
        BeforeWriting,
        WhileWriting,
        WrittenNotExchanged,
        AfterTheExchange,
        Finished,
    }

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_one_of_the_two_sites_whole_and_the_next_repairs()
    {
        using var sites = await TwoSites.MakeAsync(program.Executable);
        var (random, moments, tenths, repairs) = (new Random(Seed), new Dictionary<Moment, int>(), new int[10], 0);
        await sites.RepairAsync(TwoSites.A);
        var duration = await DurationAsync(sites);
        var live = sites.Published();
        for (var killed = 0; killed < Kills;)
        {
            var next = TwoSites.Other(live);
            var delay = duration * random.NextDouble();
            var (moment, took) = await KillAsync(sites, next, delay, killed % 4 == 3, killed % 8 == 7, random);
            moments[moment] = moments.GetValueOrDefault(moment) + 1;
            tenths[(int)(delay / duration * 10)] += moment == Moment.Finished ? 0 : 1;

            // Whatever else runs on the machine makes builds faster and slower as the test goes on.
            (killed, duration) = moment == Moment.Finished ? (killed, (duration * 3 + took) / 4) : (killed + 1, duration * 1.01);
            live = sites.Published();
            Assert.True(live == (moment is Moment.AfterTheExchange or Moment.Finished ? next : TwoSites.Other(next)), $"{moment}: {live}");
            Assert.True(moments.Values.Sum() < Kills * 4, "Builds finish before they can be killed.");

            // Half of the wrecks are left to the next build to be killed.
            if (random.Next(2) == 0)
            {
                var repaired = random.Next(2) == 0 ? live : TwoSites.Other(live);
                await sites.RepairAsync(repaired);
                (live, repairs) = (repaired, repairs + 1);
            }
        }

        await sites.RepairAsync(TwoSites.A);
        await sites.RepairAsync(TwoSites.B);
        log.WriteLine($"{Kills} kills, seed {Seed}, {repairs} repairs; a build takes {duration.ToString("0", CultureInfo.InvariantCulture)} ms");
        log.WriteLine(string.Join(", ", moments.OrderBy(moment => moment.Key).Select(moment => $"{moment.Key} {moment.Value}")));
        log.WriteLine("kills by tenth of a build's time: " + string.Join(' ', tenths));
        Assert.All([Moment.BeforeWriting, Moment.WhileWriting, Moment.WrittenNotExchanged, Moment.AfterTheExchange], moment => Assert.True(moments.GetValueOrDefault(moment) > 0, $"No kill {moment}."));
    }

    // The median, since the first of a kind and one that is disturbed take longer.
    private static async Task<double> DurationAsync(TwoSites sites)
    {
        var times = new List<double>();
        for (var build = 0; build < 9; build++)
        {
            using var process = Start(sites, build % 2 == 0 ? TwoSites.B : TwoSites.A);
            var watch = Stopwatch.StartNew();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    /// <param name="sites">The sites.</param>
    /// <param name="site">Which of them is built.</param>
    /// <param name="delay">Milliseconds before the kill.</param>
    /// <param name="aims">Strike about the exchange instead, which takes too little of a build for chance to find it.</param>
    /// <param name="waits">Strike right after the exchange.</param>
    /// <param name="random">Decides how long after the manifest.</param>
    private static async Task<(Moment Moment, double Took)> KillAsync(TwoSites sites, string site, double delay, bool aims, bool waits, Random random)
    {
        var manifest = Path.Combine(sites.State, "tree/SHA256SUMS");
        var live = Path.Combine(sites.Live, "SHA256SUMS");
        var (before, published) = (File.GetLastWriteTimeUtc(manifest), File.GetLastWriteTimeUtc(live));
        using var build = Start(sites, site);
        var (watch, started) = (Stopwatch.StartNew(), DateTime.Now);
        if (aims)
        {
            // The tree loses its manifest when the build begins and has one again once it is whole.
            while (File.Exists(manifest) && !build.HasExited)
            {
            }

            while (!File.Exists(manifest) && !build.HasExited)
            {
            }

            while (waits && File.Exists(manifest) && File.GetLastWriteTimeUtc(live) == published && !build.HasExited)
            {
            }

            delay = watch.Elapsed.TotalMilliseconds + (waits ? 0 : random.NextDouble() * random.NextDouble() * 6);
        }
        else if (delay > 4)
        {
            Thread.Sleep((int)delay - 2);
        }

        while (watch.Elapsed.TotalMilliseconds < delay)
        {
        }

        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        var took = (build.ExitTime - started).TotalMilliseconds;
        if (build.ExitCode == 0)
        {
            return (Moment.Finished, took);
        }

        Assert.Equal(128 + 9, build.ExitCode);
        return (sites.Published() == site ? Moment.AfterTheExchange
            : !File.Exists(manifest) ? Moment.WhileWriting
            : File.GetLastWriteTimeUtc(manifest) != before ? Moment.WrittenNotExchanged
            : Moment.BeforeWriting, took);
    }

    private static Process Start(TwoSites sites, string site)
    {
        var command = sites.BuildOf(site);
        return Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }
}

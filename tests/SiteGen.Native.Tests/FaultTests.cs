using System.Globalization;

namespace SiteGen.Native.Tests;

/// <summary>
/// The real program on disks that fail: first one call after another is made to fail (<c>faults.c</c>), then with a file system that is really full,
/// really read-only and really somebody else's. Whatever happens, one of two sites is whole, the other one's failure is named, and the next build mends.
/// </summary>
public sealed class FaultTests(NativeProgram program, ITestOutputHelper log) : IAsyncLifetime
{
    private const int Points = 36;
    private const int NoEntry = 2, InputOutput = 5, AccessDenied = 13, NoSpace = 28;

    private TwoSites sites = null!;
    private string shim = "";
    private readonly Dictionary<(string Live, bool IsCold), int> counts = [];

    public async ValueTask InitializeAsync()
    {
        sites = await TwoSites.MakeAsync(program.Executable);
        shim = Path.Combine(sites.Root, "faults.so");
        await sites.RepairAsync(TwoSites.A);
    }

    public ValueTask DisposeAsync()
    {
        sites.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("EIO", InputOutput, false, "SG6011")]
    [InlineData("ENOSPC", NoSpace, true, "SG6007")]
    [InlineData("EACCES", AccessDenied, false, "SG6005")]
    public async Task A_call_that_fails_while_the_site_is_written_leaves_the_old_site_whole(string name, int error, bool stays, string code)
    {
        await CompileAsync();
        var (refused, tolerated, calls, live) = (0, 0, new SortedSet<string>(StringComparer.Ordinal), TwoSites.A);
        for (var point = 0; point < Points; point++)
        {
            await PrepareAsync(live, isCold: point % 2 == 0);
            var count = await CountAsync(live, point % 2 == 0);
            var at = PointOf(point / 2, Points / 2, count);
            var (exitCode, output, failed) = await BuildAsync(TwoSites.Other(live), sites.Parent, "change", at, error, stays);
            var place = $"{name} at {at} of {count}, {failed}: {exitCode} {output}";
            if (exitCode == 0)
            {
                tolerated++;
                Assert.True(sites.Published() == TwoSites.Other(live), place);
            }
            else
            {
                refused++;

                // .NET does not tell why it could not remove a folder, but in words.
                var isTold = output.Contains(failed.StartsWith("rmdir ", StringComparison.Ordinal) ? "SG6" : code, StringComparison.Ordinal);
                Assert.True(exitCode == 3 && isTold, place);
                Assert.True(sites.Published() == live, place);
            }

            calls.UnionWith(failed.Split(' ').Take(1));
            live = TwoSites.Other(live);
            await sites.RepairAsync(live);
        }

        log.WriteLine($"{name}: {Points} calls made to fail ({string.Join(", ", calls)}): {refused} builds refused, {tolerated} got round it");
        Assert.True(refused > Points / 2);
    }

    [Theory]
    [InlineData("ENOENT", NoEntry)]
    [InlineData("EIO", InputOutput)]
    [InlineData("EACCES", AccessDenied)]
    public async Task Content_that_vanishes_or_cannot_be_read_during_the_build_leaves_the_old_site_whole(string name, int error)
    {
        await CompileAsync();
        var (_, _, counted) = await BuildAsync(TwoSites.B, sites.Content(TwoSites.B), "read", 0, error, false);
        var (count, refused, tolerated, codes) = (int.Parse(counted, CultureInfo.InvariantCulture), 0, 0, new SortedSet<string>(StringComparer.Ordinal));
        await sites.RepairAsync(TwoSites.A);
        for (var point = 0; point < Points; point++)
        {
            var at = 1 + (int)((long)(count - 1) * point / (Points - 1));
            var (exitCode, output, failed) = await BuildAsync(TwoSites.B, sites.Content(TwoSites.B), "read", at, error, false);
            var place = $"{name} at {at} of {count}, {failed}: {exitCode} {output}";
            (refused, tolerated) = exitCode == 0 ? (refused, tolerated + 1) : (refused + 1, tolerated);
            Assert.True(sites.Published() == (exitCode == 0 ? TwoSites.B : TwoSites.A), place);
            Assert.True(exitCode is 0 or 1 or 3, place);
            Assert.True(exitCode == 0 || output.Contains("error SG", StringComparison.Ordinal), place);
            codes.UnionWith(output.Split(' ').Where(word => word.StartsWith("SG", StringComparison.Ordinal) && word.Length == 6));
            await sites.RepairAsync(TwoSites.A);
        }

        log.WriteLine($"{name}: {Points} of {count} reads made to fail: {refused} builds refused ({string.Join(", ", codes)}), {tolerated} got round it");
        Assert.True(refused > Points / 2);
    }

    [Fact]
    public async Task A_disk_that_is_really_full_leaves_the_old_site_whole_and_is_named()
    {
        var kilobytes = Directory.EnumerateFiles(sites.Clean(TwoSites.A), "*", SearchOption.AllDirectories).Sum(file => (new FileInfo(file).Length + 8191) / 4096 * 4);
        var (refused, published) = (0, 0);
        for (var size = kilobytes + 200; size < kilobytes * 26 / 10; size += kilobytes / 12)
        {
            var lines = (await InNamespaceAsync($"""
                mount -t tmpfs -o size={size}k,mode=755 none {sites.Parent}
                {Build(TwoSites.A)} >/dev/null; echo $?
                {Build(TwoSites.B)}; echo $?
                cd {sites.Live} && sha256sum --quiet -c SHA256SUMS && cat SHA256SUMS | sha256sum | cut -c 1-64
                mount -o remount,size=200m {sites.Parent}
                {Build(TwoSites.B)} >/dev/null; echo $?
                diff -r {sites.Live} {sites.Clean(TwoSites.B)} && ls -A {sites.State}
                """)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var told = string.Join('\n', lines);
            Assert.True(lines[0] == "0", told);
            var old = lines.Contains(SumOf(TwoSites.A));
            Assert.True(old ? lines.Contains("3") && told.Contains("SG6007", StringComparison.Ordinal) : lines.Contains(SumOf(TwoSites.B)) && lines[1] == "0", told);
            Assert.Equal(["0", "holder", "lock", "tree"], lines[^4..]);
            (refused, published) = old ? (refused + 1, published) : (refused, published + 1);
        }

        log.WriteLine($"full disks from {kilobytes + 200} to {kilobytes * 26 / 10} KiB: {refused} builds refused, {published} published");
        Assert.True(refused > 3 && published > 3, $"{refused} {published}");
    }

    [Fact]
    public async Task A_disk_that_is_really_read_only_is_named()
    {
        var told = await InNamespaceAsync($"""
            mount --bind {sites.Parent} {sites.Parent} && mount -o remount,ro,bind {sites.Parent}
            {Build(TwoSites.B)}; echo $?
            """);

        Assert.Contains("SG6006", told, StringComparison.Ordinal);
        Assert.EndsWith("\n3\n", told, StringComparison.Ordinal);
        Assert.Equal(TwoSites.A, sites.Published());
        await sites.RepairAsync(TwoSites.B);
    }

    [Theory]
    [InlineData("a-w www", "SG6005")]
    [InlineData("a-w www www/.public.sitegen", "SG6005")]
    [InlineData("a-rwx www/.public.sitegen/tree", "SG6005")]
    public async Task Folders_that_are_really_somebody_elses_are_named(string rights, string code)
    {
        await sites.RepairAsync(TwoSites.A);
        var asNobody = Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        var (_, told) = await ChildProcess.RunAsync(sites.Root, new Dictionary<string, string>(), "bash", "-c", $"""
            chmod 755 . && cp {program.Executable} program && chmod 755 program
            [ -z "{asNobody}" ] || chown -R 65534 www
            chmod {rights}
            {asNobody}./program build --site {sites.Content(TwoSites.B)} --output {sites.Live} --quiet; echo $?
            chmod -R u+rwX www
            [ -z "{asNobody}" ] || chown -R 0 www
            """);

        Assert.Contains(code, told, StringComparison.Ordinal);
        Assert.EndsWith("\n3\n", told, StringComparison.Ordinal);
        Assert.Equal(TwoSites.A, sites.Published());
        await sites.RepairAsync(TwoSites.B);
    }

    // The last calls decide, so half of the points are among them.
    private static int PointOf(int point, int points, int count) =>
        point < points / 2 ? 1 + (int)((long)(count - 1) * point / (points / 2)) : Math.Max(1, count - (point - (points / 2)));

    private string Build(string site) => string.Join(' ', sites.BuildOf(site));

    private string SumOf(string site) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(sites.Clean(site), "SHA256SUMS"))));

    // Cold: there is no tree to write to yet. Otherwise there is one of the other site.
    private async Task PrepareAsync(string live, bool isCold)
    {
        if (isCold)
        {
            Directory.Delete(sites.State, recursive: true);
        }
        else
        {
            await sites.RepairAsync(live);
        }
    }

    private async Task<int> CountAsync(string live, bool isCold)
    {
        if (!counts.TryGetValue((live, isCold), out var count))
        {
            var (exitCode, output, calls) = await BuildAsync(TwoSites.Other(live), sites.Parent, "change", 0, 0, false);
            Assert.True(exitCode == 0, output);
            count = int.Parse(calls, CultureInfo.InvariantCulture);
            counts.Add((live, isCold), count);
            await sites.RepairAsync(live);
            await PrepareAsync(live, isCold);
        }

        return count;
    }

    /// <returns>The exit code, what was printed, and which call failed: or, where none was to, how many there were.</returns>
    private async Task<(int ExitCode, string Output, string Call)> BuildAsync(string site, string under, string calls, int at, int error, bool stays)
    {
        var file = Path.Combine(sites.Root, "faults.log");
        File.Delete(file);
        var environment = new Dictionary<string, string>
        {
            ["LD_PRELOAD"] = shim,
            ["FAULT_UNDER"] = under + "/",
            ["FAULT_CALLS"] = calls,
            ["FAULT_AT"] = at.ToString(CultureInfo.InvariantCulture),
            ["FAULT_ERRNO"] = error.ToString(CultureInfo.InvariantCulture),
            ["FAULT_LOG"] = file,
        };
        if (stays)
        {
            environment["FAULT_STAYS"] = "1";
        }

        var (exitCode, output) = await sites.BuildAsync(site, environment);
        var lines = File.ReadAllLines(file);
        return (exitCode, output, at == 0 ? lines[^1]["calls ".Length..] : lines[0]);
    }

    private async Task CompileAsync()
    {
        var (exitCode, output) = await ChildProcess.RunAsync(
            sites.Root,
            new Dictionary<string, string>(),
            "gcc", "-shared", "-fPIC", "-O1", "-o", shim, Path.Combine(RepositoryRoot.Path, "tests/SiteGen.Native.Tests/faults.c"), "-ldl");
        Assert.True(exitCode == 0, output);
    }

    // Mounts of its own, gone with it; without root they take a user namespace as well.
    private async Task<string> InNamespaceAsync(string script)
    {
        var (_, output) = await ChildProcess.RunAsync(sites.Root, new Dictionary<string, string>(), "unshare", Environment.IsPrivilegedProcess ? "-m" : "-Urm", "bash", "-c", "{\n" + script + "\n} 2>&1");
        return output;
    }
}

namespace SiteGen.Tests;

/// <summary>The same input gives the same bytes: SHA256SUMS lists every file, so equal sums are equal sites.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly SiteFolder site = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-out-").FullName;

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public void Builds_in_other_locales_time_zones_and_numbers_of_processors_give_the_same_bytes()
    {
        var plain = Build("plain", []);

        Assert.Equal(plain, Build("turkish", new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }));
        Assert.Equal(plain, Build("arabic", new() { ["LC_ALL"] = "ar_SA.UTF-8", ["TZ"] = "Pacific/Kiritimati" }));
        Assert.Equal(plain, Build("one", new() { ["DOTNET_PROCESSOR_COUNT"] = "1", ["TZ"] = "America/Anchorage" }));
        Assert.Equal(plain, Build("eight", new() { ["DOTNET_PROCESSOR_COUNT"] = "8" }));
    }

    [Fact]
    public void The_order_in_which_folders_were_made_does_not_matter()
    {
        var plain = Build("plain", []);
        using var shuffled = new SiteFolder(reversed: true);

        Assert.Equal(plain, Build("shuffled", [], shuffled.Path));
    }

    [Fact]
    public void A_second_build_into_the_same_folder_changes_nothing()
    {
        var first = Build("same", []);

        Assert.Equal(first, Build("same", []));
        Assert.Equal(first, Build("same", []));
    }

    private string Build(string name, Dictionary<string, string> environment, string? source = null)
    {
        var target = Path.Combine(output, name);
        var run = SiteGenProcess.Start(site.Path, environment, "build", "--site", source ?? site.Path, "--output", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return File.ReadAllText(Path.Combine(target, "SHA256SUMS"));
    }
}

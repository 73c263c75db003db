namespace SiteGen.Tests.Hooks;

/// <summary>A clerk's clone.</summary>
/// <param name="git">Runs Git.</param>
/// <param name="path">The clone's folder.</param>
internal sealed class GitClone(GitProcess git, string path)
{
    public string Path { get; } = path;

    public string Head => Git("rev-parse", "HEAD");

    public GitClone AddSite(string folder = "")
    {
        using var site = new SiteFolder();
        Copy(site.Path, System.IO.Path.Combine(Path, folder));
        return this;
    }

    /// <summary>Adds an agency of its own, with one report.</summary>
    public GitClone AddAgency(string name)
    {
        using var site = new SiteFolder();
        Copy(System.IO.Path.Combine(site.Path, "content/county/office/2024"), System.IO.Path.Combine(Path, "content/county", name, "2024"));
        return Write($"content/county/{name}/agency.json", $$"""{ "name": "示例县{{name}}局", "level": "department" }""");
    }

    public GitClone Write(string file, string text)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public GitClone Replace(string file, string old, string text)
    {
        var before = File.ReadAllText(System.IO.Path.Combine(Path, file));
        Assert.Contains(old, before, StringComparison.Ordinal);
        return Write(file, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Makes the review table of a report not add up: 行政复议, 总计 is 1 instead of 0, on line 2, column 14.</summary>
    public GitClone Break(string report = "content/county/office/2024") => Replace(report + "/review.csv", "行政复议,0,0,0,0,0", "行政复议,0,0,0,0,1");

    public GitClone Mend(string report = "content/county/office/2024") => Replace(report + "/review.csv", "行政复议,0,0,0,0,1", "行政复议,0,0,0,0,0");

    public GitClone Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "-m", message);
        return this;
    }

    public (int ExitCode, string Output) Push(params string[] args) => git.TryRun(Path, ["push", "origin", .. args.Length > 0 ? args : ["HEAD:main"]]);

    public string Git(params string[] args) => git.Run(Path, args);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

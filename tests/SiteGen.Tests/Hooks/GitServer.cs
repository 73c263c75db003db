namespace SiteGen.Tests.Hooks;

/// <summary>An agency's server in a folder of its own: a bare repository, and the folder that a web server would serve.</summary>
internal sealed class GitServer : IDisposable
{
    public GitServer()
    {
        Root = Directory.CreateTempSubdirectory("sitegen-git-").FullName;
        Git = new GitProcess(Directory.CreateDirectory(Path.Combine(Root, "home")).FullName);
        Directory.CreateDirectory(Path.GetDirectoryName(Output)!);
        Git.Run(Root, "init", "--quiet", "--bare", "--initial-branch=main", Repository);
    }

    public string Root { get; }

    public string Repository => Path.Combine(Root, "nb.git");

    public string Output => Path.Combine(Root, "www", "nb");

    public GitProcess Git { get; }

    /// <summary>The published site's manifest, which says all its bytes; empty where there is no site.</summary>
    public string Published => File.Exists(Path.Combine(Output, "SHA256SUMS")) ? File.ReadAllText(Path.Combine(Output, "SHA256SUMS")) : "";

    /// <summary>The id of the newest commit; empty where the branch is not there.</summary>
    public string Tip(string branch = "main") => Git.TryRun(Repository, "rev-parse", "--verify", "--quiet", "refs/heads/" + branch).Output.Trim();

    /// <summary>The folders of runs that are still there.</summary>
    public IEnumerable<string> Runs => Directory.Exists(Path.Combine(Repository, "sitegen", "runs")) ? Directory.EnumerateFileSystemEntries(Path.Combine(Repository, "sitegen", "runs")) : [];

    /// <summary>Runs <c>sitegen hook install</c> in the repository.</summary>
    public SiteGenProcess.Run TryInstall(params string[] options) => SiteGenProcess.Start(Repository, Git.Environment, ["hook", "install", .. options]);

    public GitServer Install(params string[] options)
    {
        var run = TryInstall(["--output", Output, .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        return this;
    }

    public GitClone Clone(string name)
    {
        Git.Run(Root, "clone", "--quiet", Repository, name);
        return new GitClone(Git, Path.Combine(Root, name));
    }

    /// <summary>A clone whose site, two agencies with three reports, is committed and pushed.</summary>
    public GitClone Seed(string siteFolder = "")
    {
        var clone = Clone("first");
        clone.AddSite(siteFolder).Commit("首次提交");
        var (exitCode, output) = clone.Push();
        Assert.True(exitCode == 0, output);
        return clone;
    }

    /// <summary>The manifest that a build of a branch's newest commit gives.</summary>
    public string ManifestOf(string branch = "main")
    {
        var folder = Path.Combine(Root, Path.GetRandomFileName());
        Git.Run(Root, "clone", "--quiet", "--branch", branch, Repository, folder);
        var run = SiteGenProcess.Start(folder, "build");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return File.ReadAllText(Path.Combine(folder, "public", "SHA256SUMS"));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

using System.Text;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Hooks;

/// <summary>A bare repository on this machine, as its hooks see it while a push is under way.</summary>
public sealed class BareRepository
{
    private BareRepository(string directory)
    {
        Directory = directory;
        Git = new GitCommand(directory, directory);
    }

    /// <summary>The repository's folder, in full.</summary>
    public string Directory { get; }

    /// <summary>Where SiteGen keeps what belongs to this repository alone: its locks, what is published, folders of runs under way.</summary>
    internal string StateDirectory => Path.Combine(Directory, "sitegen");

    internal GitCommand Git { get; }

    /// <summary>The repository a hook runs in, as Git told it by <c>GIT_DIR</c>; where nothing is told, the one that the current folder is or lies in.</summary>
    /// <exception cref="GitException">There is none, or Git refuses to use it.</exception>
    public static BareRepository OfHook() =>
        Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } told ? new BareRepository(Path.GetFullPath(told)) : Find(Environment.CurrentDirectory).Repository;

    /// <summary>Asks Git for the repository that a folder is or lies in. Git refuses one that another account owns, and says why.</summary>
    /// <returns>The repository, and whether it is bare.</returns>
    /// <exception cref="GitException">There is none, Git refuses to use it, or Git is missing or too old.</exception>
    public static (BareRepository Repository, bool IsBare) Find(string directory)
    {
        var git = new GitCommand(directory, null);
        RequireVersion(git.RunLine("version"));
        var lines = git.RunLine("rev-parse", "--is-bare-repository", "--absolute-git-dir").Split('\n');
        return (new BareRepository(Path.GetFullPath(lines[^1].TrimEnd('\r'))), lines[0].TrimEnd('\r') == "true");
    }

    /// <summary>The branch that HEAD names, whether or not it has a commit yet; null where HEAD names a commit.</summary>
    public string? HeadBranch()
    {
        var result = Git.TryRun("symbolic-ref", "--quiet", "HEAD");
        var name = Encoding.UTF8.GetString(result.Output).TrimEnd('\r', '\n');
        return result.ExitCode == 0 && name.StartsWith(BranchName.Prefix, StringComparison.Ordinal) ? name[BranchName.Prefix.Length..] : null;
    }

    /// <summary>The id of a branch's newest commit; null where the branch is not there.</summary>
    public string? TipOf(string branch)
    {
        var result = Git.TryRun("rev-parse", "--verify", "--quiet", BranchName.Prefix + branch + "^{commit}");
        return result.ExitCode == 0 ? Encoding.UTF8.GetString(result.Output).TrimEnd('\r', '\n') : null;
    }

    public bool IsBranchName(string name) => Git.TryRun("check-ref-format", BranchName.Prefix + name).ExitCode == 0;

    /// <summary>Where Git looks for hooks: <c>core.hooksPath</c> where that is set.</summary>
    public string HooksDirectory() => Path.GetFullPath(Git.RunLine("rev-parse", "--git-path", "hooks"), Directory);

    // 2.13 is the first that keeps pushed objects in quarantine until the hook has accepted them and names its folder in full.
    private static void RequireVersion(string line)
    {
        var words = line.Split(' ');
        var parts = words.Length > 2 ? words[2].Split('.') : [];
        if (parts.Length < 2 || !int.TryParse(parts[0], out var major) || !int.TryParse(parts[1], out var minor) || (major, minor).CompareTo((2, 13)) < 0)
        {
            var shown = VisibleText.Of(line);
            throw new GitException(HookCodes.GitMissing, new($"需要 Git 2.13 或更新的版本，这里是“{shown}”", $"Git 2.13 or newer is needed; this is \"{shown}\""));
        }
    }
}

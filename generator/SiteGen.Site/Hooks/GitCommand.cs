using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Site.Hooks;

/// <summary>
/// Runs Git itself, never through a shell, in an environment of which only what belongs to the push is kept: a hook inherits variables
/// that would lead another command astray, and the quarantine's, without which a pushed commit cannot be read before it is accepted.
/// </summary>
/// <param name="directory">Where Git runs, in full.</param>
/// <param name="gitDirectory">The repository, in full; null lets Git look for one from the directory upwards.</param>
internal sealed class GitCommand(string directory, string? gitDirectory)
{
    private static readonly string[] Inherited = ["GIT_QUARANTINE_PATH", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_EXEC_PATH"];

    /// <returns>What Git gave, whatever its exit code.</returns>
    /// <exception cref="GitException">Git is not installed.</exception>
    public GitResult TryRun(params string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new GitResult(process.ExitCode, output.ToArray(), error.Result.TrimEnd());
    }

    /// <returns>What Git printed.</returns>
    /// <exception cref="GitException">Git is not installed, or did not succeed.</exception>
    public byte[] Run(params string[] args)
    {
        var result = TryRun(args);
        return result.ExitCode == 0 ? result.Output : throw HookCodes.Failed(args[0], result.Error);
    }

    /// <returns>What Git printed, as one line of text.</returns>
    /// <exception cref="GitException">Git is not installed, or did not succeed.</exception>
    public string RunLine(params string[] args) => Encoding.UTF8.GetString(Run(args)).TrimEnd('\r', '\n');

    /// <summary>Starts Git with all three streams in the caller's hands.</summary>
    /// <exception cref="GitException">Git is not installed.</exception>
    public Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => IsGits(name) && !Inherited.Contains(name, StringComparer.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        // What a commit holds is what its id says: no replacement that someone pushed may stand in for it.
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (gitDirectory is not null)
        {
            start.ArgumentList.Add("--git-dir=" + gitDirectory);
        }

        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new GitException(
                HookCodes.GitMissing,
                new($"运行不了 git（{VisibleText.Of(failure.Message, int.MaxValue)}），请在服务器上安装 Git", $"git cannot be run ({VisibleText.Of(failure.Message, int.MaxValue)}): install Git on the server"),
                failure);
        }
    }

    // Where Git's settings come from is the machine's business; all else that Git hands to a hook speaks of another command.
    private static bool IsGits(string name) =>
        name.StartsWith("GIT_", StringComparison.Ordinal) && (!name.StartsWith("GIT_CONFIG_", StringComparison.Ordinal) || name == "GIT_CONFIG_PARAMETERS");
}

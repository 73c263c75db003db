using System.Diagnostics;
using System.Text;

namespace SiteGen.Tests.Hooks;

/// <summary>Runs Git as a clerk would, in an environment where the machine's own settings do not count.</summary>
/// <param name="home">A folder for what would be the user's settings.</param>
internal sealed class GitProcess(string home)
{
    /// <returns>The exit code and what stood on both streams, Git's <c>remote: </c> lines among it, their trailing blanks taken off.</returns>
    public (int ExitCode, string Output) TryRun(string directory, params string[] args) => Start("git", directory, args);

    /// <returns>What Git printed; it must succeed.</returns>
    public string Run(string directory, params string[] args)
    {
        var (exitCode, output) = TryRun(directory, args);
        Assert.True(exitCode == 0, $"git {string.Join(' ', args)} in {directory}: {output}");
        return output.Trim();
    }

    /// <summary>Runs any program in the same environment, without input.</summary>
    public (int ExitCode, string Output) Start(string program, string directory, params string[] args)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, string.Join('\n', (output + error.Result).Split('\n').Select(line => line.TrimEnd())));
    }

    public IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["HOME"] = home,
        ["XDG_CONFIG_HOME"] = home,
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = Path.Combine(home, "gitconfig"),
        ["GIT_AUTHOR_NAME"] = "填报人",
        ["GIT_AUTHOR_EMAIL"] = "clerk@example.gov.cn",
        ["GIT_COMMITTER_NAME"] = "填报人",
        ["GIT_COMMITTER_EMAIL"] = "clerk@example.gov.cn",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["LC_ALL"] = "C.UTF-8",
    };
}

using System.Diagnostics;

namespace SiteGen.Tests;

/// <summary>Runs a line of shell, as a reader of the documentation would.</summary>
internal static class ShellProcess
{
    /// <returns>The exit code and everything printed.</returns>
    public static (int ExitCode, string Output) Run(string directory, string line)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}

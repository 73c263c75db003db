using System.Diagnostics;

namespace SiteGen.Site.Tests.Tools;

/// <summary>Runs another program, so that what we write is judged by software that is not ours.</summary>
internal static class Tool
{
    /// <returns>The exit code and everything printed.</returns>
    public static (int ExitCode, string Output) Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["TZ"] = "UTC" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}

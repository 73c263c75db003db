using System.Diagnostics;
using System.Text;

namespace SiteGen.Tests;

/// <summary>Runs the built executable as its users do: a process of its own, with exit code and both streams as bytes say them.</summary>
internal static class SiteGenProcess
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");

    public static Run Start(string directory, params string[] args) => Start(directory, new Dictionary<string, string>(), args);

    public static Run Start(string directory, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = StartOf(directory, args);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, Encoding.Latin1.GetBytes(output), error.Result);
    }

    /// <summary>Starts it and leaves it to run; nobody reads what it prints.</summary>
    public static Process Begin(string directory, params string[] args) => Process.Start(StartOf(directory, args))!;

    private static ProcessStartInfo StartOf(string directory, string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Assembly);
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return start;
    }

    internal sealed record Run(int ExitCode, byte[] OutputBytes, string Error)
    {
        public string Output { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(OutputBytes);
    }
}

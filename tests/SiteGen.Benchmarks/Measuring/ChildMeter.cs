using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>
/// Measures a command as a whole process. Each command is started by a fresh copy of this program with one child only: the
/// kernel's peak for children is the largest one's of all that ever ended, so a copy that measured two would report the larger.
/// A child also inherits its starter's peak until it passes it; that floor is reported beside the peak.
/// </summary>
internal static class ChildMeter
{
    /// <summary>The first argument by which this program knows that it is such a copy.</summary>
    public const string Mark = "--measure-one-command";

    /// <exception cref="InvalidOperationException">The command ended with an error; the message holds what it wrote.</exception>
    public static Usage Measure(string program, params string[] arguments)
    {
        string self = Environment.ProcessPath!;
        var start = new ProcessStartInfo(self) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[Mark, program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var copy = Process.Start(start)!;
        var errors = copy.StandardError.ReadToEndAsync();
        string output = copy.StandardOutput.ReadToEnd();
        copy.WaitForExit();
        string[] last = output.TrimEnd().Split('\n')[^1].Split(' ');
        return copy.ExitCode == 0 && last.Length == 4
            ? new Usage(Number(last[0]), Number(last[1]), (long)Number(last[2]), (long)Number(last[3]))
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {copy.ExitCode}:\n{output}\n{errors.Result}");
    }

    /// <summary>The copy's own work: run the command, print its figures as the last line, exit as it did.</summary>
    public static int RunOne(string[] command)
    {
        var start = new ProcessStartInfo(command[0]);
        foreach (string argument in command[1..])
        {
            start.ArgumentList.Add(argument);
        }

        long floor = ResourceUsage.OfSelf().PeakKibibytes;
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(start)!;
        child.WaitForExit();
        double wall = clock.Elapsed.TotalSeconds;
        var usage = ResourceUsage.OfChildren();
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wall:F6} {usage.ProcessorSeconds:F6} {usage.PeakKibibytes} {floor}"));
        return child.ExitCode;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

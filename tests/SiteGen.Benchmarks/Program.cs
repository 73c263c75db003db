using System.Runtime.InteropServices;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Benchmarks.Searching;

namespace SiteGen.Benchmarks;

/// <summary>
/// Measures whole builds of made-up archives: the native binary beside the time to write the same bytes alone, and beside Hugo
/// where that is installed. Prints a Markdown table; asserts nothing, for times belong to a machine and not to the code alone.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is [ChildMeter.Mark, .. var command])
        {
            return ChildMeter.RunOne(command);
        }

        BenchmarkOptions options;
        try
        {
            options = BenchmarkOptions.Parse(arguments);
        }
        catch (FormatException error)
        {
            Console.Error.WriteLine(error.Message + "\n" + BenchmarkOptions.Usage);
            return 2;
        }

        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture is not (Architecture.X64 or Architecture.Arm64))
        {
            Console.Error.WriteLine("Processor time and peak memory are read as 64-bit Linux gives them; this is another system.");
            return 2;
        }

        if (!File.Exists(options.Native))
        {
            Console.Error.WriteLine($"There is no published binary at {options.Native}.\n{BenchmarkOptions.Usage}");
            return 2;
        }

        return Measure(options);
    }

    private static string MeasureSearch(string folder, BenchmarkOptions options)
    {
        var contest = new SearchContest(folder, options, Console.Error);
        return SearchTable.Format(options.Reports.SelectMany(reports => contest.HoldAsync(reports).GetAwaiter().GetResult()).ToList());
    }

    private static int Measure(BenchmarkOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("sitegen-benchmark-").FullName;
        var contest = new Contest(folder, options, Console.Error);
        try
        {
            Console.Write(options.Search ? MeasureSearch(folder, options) : StandingTable.Format(options.Reports.SelectMany(contest.Hold).ToList()));
            return 0;
        }
        catch (InvalidOperationException error)
        {
            Console.Error.WriteLine(error.Message);
            return 3;
        }
        finally
        {
            if (options.Keep)
            {
                Console.Error.WriteLine("Kept in " + folder);
            }
            else
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}

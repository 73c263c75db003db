using System.Globalization;
using System.Runtime.InteropServices;

namespace SiteGen.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Reports">The sizes of the corpora.</param>
/// <param name="Runs">How often each program runs on each.</param>
/// <param name="Native">The published binary.</param>
/// <param name="Search">Measure the search in place of the builds.</param>
/// <param name="Keep">Leave corpora and sites on disk.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Reports, int Runs, string Native, bool Search, bool Keep)
{
    public const string Usage = """
        Usage: dotnet run -c Release --project tests/SiteGen.Benchmarks -- [--reports 100,1000,10000] [--runs 3] [--native PATH] [--search] [--keep]
          --reports  sizes of the archives to make, in reports
          --runs     how often each program runs, taking turns; medians are printed
          --native   the published binary (dotnet publish generator/SiteGen -c Release -r linux-x64)
          --search   measure what the search costs the build and, in Chromium, its readers; beside Pagefind where that is on PATH
          --keep     leave the archives and sites in the temporary folder, whose path is printed
        """;

    /// <exception cref="FormatException">An option is unknown, lacks its value or has one of no use.</exception>
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var options = new BenchmarkOptions([100, 1000, 10_000], 3, DefaultNative(), false, false);
        for (int index = 0; index < arguments.Length; index++)
        {
            options = arguments[index] switch
            {
                "--reports" => options with { Reports = Value(arguments, ++index).Split(',').Select(Count).ToList() },
                "--runs" => options with { Runs = Count(Value(arguments, ++index)) },
                "--native" => options with { Native = Path.GetFullPath(Value(arguments, ++index)) },
                "--search" => options with { Search = true },
                "--keep" => options with { Keep = true },
                _ => throw new FormatException("unknown option " + arguments[index]),
            };
        }

        return options;
    }

    private static string Value(string[] arguments, int index) =>
        index < arguments.Length ? arguments[index] : throw new FormatException(arguments[index - 1] + " lacks its value");

    private static int Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
        ? count
        : throw new FormatException($"'{text}' is not a number above 0");

    /// <summary>Where <c>dotnet publish</c> puts the binary, from this program's own place in the repository.</summary>
    private static string DefaultNative()
    {
        string root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));
        return Path.Combine(root, "generator", "SiteGen", "bin", "Release", "net10.0", RuntimeInformation.RuntimeIdentifier, "publish", "sitegen");
    }
}

using System.Globalization;
using System.Text;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks;

/// <summary>Prints standings as a Markdown table, medians over the runs.</summary>
internal static class StandingTable
{
    public static string Format(IEnumerable<Standing> standings)
    {
        var table = new StringBuilder();
        table.AppendLine("| reports | program | wall, s | best, s | processor, s | peak memory, MiB | files | written, MiB | wall to SiteGen's |");
        table.AppendLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var standing in standings)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {standing.Reports} | {standing.Name} | {standing.Wall:F3} | {standing.Best:F3} | {standing.Processor:F3} | {Peak(standing.Largest)} | {standing.Written.Files} | {standing.Written.Bytes / 1048576.0:F1} | {standing.Ratio:F2} |");
        }

        return table.ToString();
    }

    private static string Peak(Usage usage) => usage switch
    {
        { PeakKibibytes: 0 } => "",
        _ when usage.PeakKibibytes <= usage.FloorKibibytes => string.Create(CultureInfo.InvariantCulture, $"< {usage.FloorKibibytes / 1024.0:F0}"),
        _ => (usage.PeakKibibytes / 1024.0).ToString("F0", CultureInfo.InvariantCulture),
    };
}

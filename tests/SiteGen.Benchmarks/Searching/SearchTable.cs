using System.Globalization;
using System.Text;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Prints what searches cost as two Markdown tables: for the build, and for the reader as median, ninth tenth and most.</summary>
internal static class SearchTable
{
    public static string Format(IReadOnlyList<SearchStanding> standings)
    {
        var table = new StringBuilder();
        table.AppendLine("| reports | search | index, bytes a report | files | processor, s | of the build | peak memory, MiB | without search, MiB |");
        table.AppendLine("|---:|---|---:|---:|---:|---:|---:|---:|");
        foreach (var standing in standings)
        {
            string share = standing.Share is { } part ? part.ToString("P0", CultureInfo.InvariantCulture) : "";
            string without = standing.Without.Count == 0 ? "" : Mebibytes(standing.Peak.Without);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {standing.Reports} | {standing.Name} | {standing.Index.Bytes / standing.Reports} | {standing.Index.Files} | {standing.Processor:F2} | {share} | {Mebibytes(standing.Peak.With)} | {without} |");
        }

        table.AppendLine();
        table.AppendLine("| reports | search | queries | how many | first: KB | requests | ms | next: KB | requests | ms |");
        table.AppendLine("|---:|---|---|---:|---|---|---|---|---|---|");
        foreach (var (standing, (kind, queries)) in standings.SelectMany(standing => standing.Queries.Select(set => (standing, set))))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {standing.Reports} | {standing.Name} | {kind} | {queries.Count} | {Spread(queries, query => query.First.Bytes / 1000.0)} | {Spread(queries, query => query.First.Requests)} | {Spread(queries, query => query.FirstMilliseconds)} | {Spread(queries, query => query.Next.Bytes / 1000.0)} | {Spread(queries, query => query.Next.Requests)} | {Spread(queries, query => query.NextMilliseconds)} |");
        }

        return table.ToString();
    }

    private static string Spread(IEnumerable<QueryCost> queries, Func<QueryCost, double> of)
    {
        double[] values = [.. queries.Select(of)];
        return string.Create(CultureInfo.InvariantCulture, $"{Statistics.Median(values):F0} / {Statistics.NinthTenth(values):F0} / {values.Max():F0}");
    }

    private static string Mebibytes(long kibibytes) => (kibibytes / 1024.0).ToString("F0", CultureInfo.InvariantCulture);
}

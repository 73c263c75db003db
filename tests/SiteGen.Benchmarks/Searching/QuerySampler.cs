using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Searching;

/// <summary>What readers might ask of a corpus: words anybody would, figures, and pieces of its reports cut anywhere.</summary>
internal static class QuerySampler
{
    private static readonly string[] Usual = ["公开", "养老服务", "政府信息公开", "民政局", "2024", "依申请公开 答复", "新收 > 100", "不予公开 >= 1 2024"];

    public static IReadOnlyList<string> Sample(string repository, int count, ulong seed)
    {
        return [.. Usual, .. Pieces(repository, count, seed)];
    }

    /// <summary>Pieces of one to eight characters of the narratives, cut anywhere.</summary>
    public static IReadOnlyList<string> Pieces(string repository, int count, ulong seed)
    {
        var random = new SeededRandom(seed);
        string[] reports = Directory.GetFiles(Path.Combine(repository, "content"), "report.md", SearchOption.AllDirectories);
        Array.Sort(reports, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).Select(_ => Cut(reports, random))];
    }

    private static string Cut(string[] reports, SeededRandom random)
    {
        while (true)
        {
            string[] lines = [.. File.ReadLines(reports[random.Next(reports.Length)]).Where(line => line.Length > 30 && line.IndexOfAny(['#', '*', '"', '>', '<', '=', '|']) < 0)];
            if (lines.Length > 0)
            {
                string line = lines[random.Next(lines.Length)];
                int length = 1 + random.Next(8);
                string piece = line.Substring(random.Next(line.Length - length), length).Trim();
                if (piece.Length > 0)
                {
                    return piece;
                }
            }
        }
    }
}

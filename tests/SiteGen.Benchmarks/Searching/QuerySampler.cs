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
    public static IReadOnlyList<string> Pieces(string repository, int count, ulong seed) => Cut(repository, count, seed, 1, 8);

    /// <summary>Longer pieces, nine characters to a sentence or two, each in quotation marks.</summary>
    public static IReadOnlyList<string> Phrases(string repository, int count, ulong seed) => [.. Cut(repository, count, seed, 9, 46).Select(piece => $"\"{piece}\"")];

    private static IReadOnlyList<string> Cut(string repository, int count, ulong seed, int shortest, int longest)
    {
        var random = new SeededRandom(seed);
        string[] reports = Directory.GetFiles(Path.Combine(repository, "content"), "report.md", SearchOption.AllDirectories);
        Array.Sort(reports, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).Select(_ => Cut(reports, random, shortest, longest))];
    }

    private static string Cut(string[] reports, SeededRandom random, int shortest, int longest)
    {
        while (true)
        {
            string[] lines = [.. File.ReadLines(reports[random.Next(reports.Length)]).Where(line => line.Length > Math.Max(30, longest) && line.IndexOfAny(['#', '*', '"', '>', '<', '=', '|']) < 0)];
            if (lines.Length > 0)
            {
                string line = lines[random.Next(lines.Length)];
                int length = shortest + random.Next(longest - shortest + 1);
                string piece = line.Substring(random.Next(line.Length - length), length).Trim();
                if (piece.Length >= shortest)
                {
                    return piece;
                }
            }
        }
    }
}

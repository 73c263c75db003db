using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Peers;

/// <summary>
/// Turns a corpus into a Hugo site that shows the same: each report with its narrative and three tables, each agency with its
/// years and subordinates, each year with its reports. The tables stand in the front matter, where Hugo reads them fastest.
/// </summary>
internal static class HugoSiteWriter
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="folder">A folder that does not exist yet.</param>
    /// <param name="repository">The corpus as it was written, for the narratives.</param>
    /// <param name="agencies">The same agencies, for the figures.</param>
    public static void Write(string folder, string repository, IEnumerable<Agency> agencies)
    {
        WriteText(folder, "hugo.json", Settings().ToJsonString(Json));
        foreach (var (path, text) in HugoLayouts.All)
        {
            WriteText(folder, Path.Combine("layouts", path), text);
        }

        foreach (var agency in agencies)
        {
            WriteText(folder, Path.Combine("content", agency.Path, "_index.md"), FrontMatter(new JsonObject { ["title"] = agency.Name }) + "\n");
            foreach (var figures in agency.Years)
            {
                string year = figures.Year.ToString(CultureInfo.InvariantCulture);
                string markdown = File.ReadAllText(Path.Combine(repository, "content", agency.Path, year, "report.md"));
                WriteText(folder, Path.Combine("content", agency.Path, year, "index.md"), Report(agency, figures, year, markdown));
            }
        }
    }

    private static JsonObject Settings() => new()
    {
        ["baseURL"] = "https://www.example.gov.cn/xxgk/nb/",
        ["title"] = "基准测试年度报告库",
        ["languageCode"] = "zh-CN",
        ["disableKinds"] = new JsonArray("RSS"),
        ["taxonomies"] = new JsonObject { ["reportyear"] = "reportyears" },
    };

    private static string Report(Agency agency, Figures figures, string year, string markdown)
    {
        int end = markdown.IndexOf("\n---\n", StringComparison.Ordinal);
        return FrontMatter(new JsonObject
        {
            ["title"] = $"{agency.Name}{year}年政府信息公开工作年度报告",
            ["date"] = year + "-12-31",
            ["reportyears"] = new JsonArray(year),
            ["tables"] = new JsonArray(
                Table("disclosure", TableWriter.Disclosure(figures)),
                Table("requests", TableWriter.Requests(figures)),
                Table("review", TableWriter.Review(figures))),
        }) + markdown[(end + 5)..];
    }

    private static JsonObject Table(string name, IReadOnlyList<string[]> rows) => new()
    {
        ["name"] = name,
        ["head"] = Row(rows[0]),
        ["rows"] = new JsonArray([.. rows.Skip(1).Select(Row)]),
    };

    private static JsonArray Row(string[] cells) => new([.. cells.Select(cell => JsonValue.Create(cell))]);

    private static string FrontMatter(JsonObject values) => values.ToJsonString(Json) + "\n";

    private static void WriteText(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

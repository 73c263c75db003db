using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Writes a drawn archive as a repository in SiteGen's content format.</summary>
internal static class CorpusWriter
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <param name="folder">A folder that does not exist yet.</param>
    /// <param name="agencies">Whose reports to write.</param>
    /// <param name="seed">Fixes the narrative.</param>
    /// <returns>How many reports were written.</returns>
    public static int Write(string folder, IEnumerable<Agency> agencies, ulong seed)
    {
        Directory.CreateDirectory(folder);
        WriteJson(Path.Combine(folder, "site.json"), new JsonObject
        {
            ["title"] = "基准测试年度报告库",
            ["baseUrl"] = "https://www.example.gov.cn/xxgk/nb/",
            ["language"] = "zh-CN",
            ["theme"] = "default",
            ["publisher"] = new JsonObject { ["name"] = "基准测试办公室" },
        });
        int reports = 0;
        foreach (var agency in agencies)
        {
            WriteAgency(Path.Combine(folder, "content", agency.Path), agency);
            foreach (var figures in agency.Years)
            {
                var random = new SeededRandom(seed ^ ((ulong)++reports * 0x2545F4914F6CDD1DUL));
                WriteReport(Path.Combine(folder, "content", agency.Path, figures.Year.ToString(CultureInfo.InvariantCulture)), agency, figures, random);
            }
        }

        return reports;
    }

    private static void WriteAgency(string folder, Agency agency)
    {
        Directory.CreateDirectory(folder);
        var json = new JsonObject
        {
            ["name"] = agency.Name,
            ["shortName"] = agency.Short,
            ["level"] = agency.Government ? "government" : "department",
            ["rollup"] = agency.Rollup,
            ["contact"] = new JsonObject { ["address"] = "示例路1号", ["postcode"] = "000000", ["phone"] = "0000-0000000" },
        };
        if (agency.OwnOffice)
        {
            json["ownOffice"] = true;
        }

        WriteJson(Path.Combine(folder, "agency.json"), json);
    }

    private static void WriteReport(string folder, Agency agency, Figures figures, SeededRandom random)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), NarrativeWriter.Write(agency, figures, random), new UTF8Encoding(false));
        TableWriter.Write(Path.Combine(folder, "disclosure.csv"), TableWriter.Disclosure(figures));
        TableWriter.Write(Path.Combine(folder, "requests.csv"), TableWriter.Requests(figures));
        TableWriter.Write(Path.Combine(folder, "review.csv"), TableWriter.Review(figures));
    }

    private static void WriteJson(string file, JsonObject json) => File.WriteAllText(file, json.ToJsonString(Json) + "\n", new UTF8Encoding(false));
}

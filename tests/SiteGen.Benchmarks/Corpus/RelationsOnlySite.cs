using System.Text.Json.Nodes;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The same content under a site.json that asks for the tables' relations alone, so that they can be timed by themselves.</summary>
internal static class RelationsOnlySite
{
    private static readonly string[] TextRules = ["narrative-sum", "narrative-table", "narrative-percent", "fee-statement", "identical", "period", "deadline"];

    /// <param name="folder">Where to put it.</param>
    /// <param name="repository">The whole site.</param>
    public static string Write(string folder, string repository)
    {
        Directory.CreateDirectory(folder);
        var site = JsonNode.Parse(File.ReadAllText(Path.Combine(repository, "site.json")))!.AsObject();
        var rules = new JsonObject();
        foreach (string rule in TextRules)
        {
            rules[rule] = "off";
        }

        site["rules"] = rules;
        File.WriteAllText(Path.Combine(folder, "site.json"), site.ToJsonString());
        foreach (string file in Directory.EnumerateFiles(Path.Combine(repository, "content"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, "content", Path.GetRelativePath(Path.Combine(repository, "content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }
}

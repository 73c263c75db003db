using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;

namespace SiteGen.Site.Tests.Search;

/// <summary>
/// Runs the reader's scripts over what the writers wrote. The checks themselves are JavaScript (Scripts/*.test.mjs), run by Node's own
/// test runner; each file is one test here, which shows that runner's report when it fails.
/// </summary>
public sealed class SearchScriptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-search-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("text.test.mjs")]
    [InlineData("results.test.mjs")]
    [InlineData("page.test.mjs")]
    public async Task Reads_what_was_written(string tests)
    {
        var root = RepositoryRoot();
        WriteArchive();
        WriteFolding();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--test");
        start.ArgumentList.Add(Path.Combine(root, "tests", "SiteGen.Site.Tests", "Search", "Scripts", tests));
        start.Environment["SEARCH_SCRIPTS"] = Path.Combine(root, "themes", "default", "scripts");
        start.Environment["SEARCH_DATA"] = folder.FullName;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, await output + await errors);
    }

    /// <summary>A small archive with everything the checks look for.</summary>
    private void WriteArchive()
    {
        var county = ReportFixture.Agency("shili", "示例县人民政府");
        var bureau = ReportFixture.Agency("shili/minzheng", "示例县民政局") with { ShortName = "民政局", FormerNames = ["示例县民政科"] };
        var other = ReportFixture.Agency("shilizhen", "示例镇");
        var requests = ReportFixture.Table(2024, "requests", index => ReportFixture.Number(7000 + index));
        var disclosure = ReportFixture.Table(2024, "disclosure", index => index == 9 ? ReportFixture.Number(12.50m) : ReportFixture.Number(index));
        var reports = new Dictionary<Agency, Report[]>
        {
            [county] = [.. Enumerable.Range(2000, 25).Select(year => ReportFixture.Report(county, year, $"## 一、总体情况\n\n全县共受理 {year} 号事项。"))],
            [bureau] =
            [
                ReportFixture.Report(bureau, 2023, "## 一、总体情况\n\n养老服务有序。\n\n### （一）制度 {#s1-1}\n\n殡葬改革。\n\n## 二、主动公开政府信息情况\n\n无。"),
                ReportFixture.Report(bureau, 2024, "引言含<script>alert(1)</script>。\n\n## 一、总体情况\n\n推进养老服务，其中养老机构三家。\n\n另有养老床位。\n\n### （一）Ｗeb平台 {#s1-1}\n\n访问量１２３次，😀很好。\n\n## 二、主动公开政府信息情况\n\n见表。\n\n## 三、收到和处理政府信息公开申请情况", tables: [disclosure, requests]) with
                {
                    Attachments = [new Attachment("明细表.xlsx", "x", 1)],
                },
            ],
            [other] = [ReportFixture.Report(other, 2024, "## 一、总体情况\n\n殡葬与养老，分述如下。\n\n[a.b](c) (x+)+$ 2024*", title: "镇年报")],
        };
        var records = new List<SearchDocumentRecord>();
        foreach (var (agency, own) in reports)
        {
            var text = SearchTextWriter.Write(agency, own.Select(report => SearchDocumentExtractor.Extract(report)), chunkBytes: 2500);
            records.AddRange(text.Documents);
            text.Files.ToList().ForEach(Save);
        }

        Save(SearchCatalogueWriter.Write(FormLibrary.Official, reports.Keys, records));
    }

    private void WriteFolding()
    {
        var kinds = new StringBuilder();
        var folded = new int[0x10000];
        for (var unit = 0; unit < folded.Length; unit++)
        {
            kinds.Append(SearchCharacters.IsSpace((char)unit) ? 's' : SearchCharacters.IsInvisible((char)unit) ? 'i' : 'k');
            folded[unit] = SearchCharacters.Fold((char)unit);
        }

        File.WriteAllText(Path.Combine(folder.FullName, "folding.json"), JsonSerializer.Serialize(new { kinds = kinds.ToString(), folded }));
    }

    private void Save(SearchFile file)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "search"));
        File.WriteAllBytes(Path.Combine(folder.FullName, "search", file.FileName), file.Content.Span);
    }

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "SiteGen.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return directory.FullName;
    }
}

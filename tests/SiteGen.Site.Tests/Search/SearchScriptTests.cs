using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;
using SiteGen.Site.Search.Figures;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Tests.Search;

/// <summary>
/// Runs the reader's scripts over what the writers wrote. The checks themselves are JavaScript (Scripts/*.test.mjs), run by Node's own
/// test runner; each file is one test here, which shows that runner's report when it fails.
/// </summary>
public sealed class SearchScriptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-search-");

    // A long phrase whole, in two parts, in all parts of eight characters, and whole beside its parts. Another twice, or not at all.
    private static readonly string[] Parted =
    [
        "甲乙丙丁戊己庚辛壬癸子丑。子丑寅卯辰巳午未申酉戌亥，又子丑寅卯辰巳午未申酉戌亥",
        "甲乙丙丁戊己庚辛，戊己庚辛壬癸子丑。子丑寅卯辰巳午未申酉戌亥，又子丑寅卯辰巳午未申酉戌亥",
        "甲乙丙丁戊己庚辛，乙丙丁戊己庚辛壬，丙丁戊己庚辛壬癸，丁戊己庚辛壬癸子，戊己庚辛壬癸子丑",
        "甲乙丙丁戊己庚辛壬癸子丑，戊己庚辛，乙丙丁戊己庚辛，丙丁戊己庚辛壬，丁戊己庚辛壬癸，戊己庚辛壬癸子",
    ];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("text.test.mjs")]
    [InlineData("results.test.mjs")]
    [InlineData("page.test.mjs")]
    [InlineData("many.test.mjs")]
    [InlineData("comparison.test.mjs")]
    [InlineData("figures.test.mjs")]
    [InlineData("figure-page.test.mjs")]
    public Task Reads_what_was_written(string tests) => ReadAsync(tests, []);

    // Small archives have no long list; a reader that takes every list for one must find the same.
    [Fact]
    public Task Finds_the_same_without_the_lists_that_cost_too_much() => ReadAsync("many.test.mjs", new() { ["SEARCH_LONG_LIST"] = "40" });

    [Fact]
    public async Task Says_what_type_everything_is()
    {
        var tools = Path.Combine(RepositoryRoot(), "tests", "tools");
        var compiler = Path.Combine(tools, "node_modules", "typescript", "bin", "tsc");
        Assert.True(File.Exists(compiler), "TypeScript is not installed: `bash tests/run.sh` installs it, or `npm ci` in tests/tools.");

        await RunNodeAsync([compiler, "--project", tools], []);
    }

    private async Task ReadAsync(string tests, Dictionary<string, string> environment)
    {
        var root = RepositoryRoot();
        WriteArchive();
        WriteManyReports();
        WriteFigures();
        WriteFolding();
        await RunNodeAsync(
            ["--test", Path.Combine(root, "tests", "SiteGen.Site.Tests", "Search", "Scripts", tests)],
            new(environment) { ["SEARCH_SCRIPTS"] = Path.Combine(root, "themes", "default", "scripts"), ["SEARCH_DATA"] = folder.FullName });
    }

    private static async Task RunNodeAsync(IReadOnlyList<string> arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

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
        Write("search", reports);
    }

    /// <summary>More pages than are read at once, which repeat each other as reports do.</summary>
    private void WriteManyReports()
    {
        string[] sentences = ["全年主动公开政府信息", "依申请公开", "共受理申请", "，其中", "予以公开", "件。", "没有被申请行政复议。", "加强组织领导，", "平台建设；", "Ａbc平台", "（一）"];
        var reports = new Dictionary<Agency, Report[]>();
        var turn = 0;
        foreach (var path in new[] { "a", "c", "c-1", "c/x" }.Concat(Enumerable.Range(1, 30).Select(number => $"a/b{number}")))
        {
            var agency = ReportFixture.Agency(path, path.StartsWith("a/", StringComparison.Ordinal) ? $"示例{path[3..]}县民政局" : "公开办" + path[^1]);
            reports.Add(agency, [.. Enumerable.Range(2021, 4).Select(year => ReportFixture.Report(
                agency,
                year,
                $"## 一、总体情况\n\n{Text()}\n\n{Parted[year - 2021]}\n\n### （一）主动公开 {{#s1-1}}\n\n{Text()}\n\n## 二、主动公开政府信息情况\n\n{Text()}\n\n## 三、收到和处理政府信息公开申请情况\n\n{Text()}",
                tables: year % 2 == 0 ? [ReportFixture.Table(year, "requests", index => ReportFixture.Number((turn * index) % 13))] : []))]);
        }

        Write("many/search", reports);

        string Text() => string.Concat(Enumerable.Range(0, 12).Select(_ => sentences[(turn += 7 + (turn % 5)) % sentences.Length] + (turn % 3 == 0 ? (turn % 41).ToString(CultureInfo.InvariantCulture) : "")));
    }

    /// <summary>Reports on both forms, with zeros, blank cells, fractions and sums of money.</summary>
    private void WriteFigures()
    {
        var county = ReportFixture.Agency("x", "示例县人民政府");
        var bureau = ReportFixture.Agency("x/mz", "=示例县\"民政\"局");
        var reports = new Dictionary<Agency, Report[]>
        {
            [county] = [.. new[] { 2019, 2022, 2024 }.Select(year => Report(county, year, year - 2000))],
            [bureau] = [.. new[] { 2020, 2023, 2024 }.Select(year => Report(bureau, year, year == 2023 ? null : (year - 2020) * 25))],
        };
        Write("figures/search", reports);

        static Report Report(Agency agency, int year, decimal? received) => ReportFixture.Report(
            agency,
            year,
            $"## 一、总体情况\n\n{(received is null ? "本年新收>3件的说明" : "殡葬")}。\n\n## 三、收到和处理政府信息公开申请情况",
            tables:
            [
                Table(year, "disclosure", (row, column) => (row, column) switch
                {
                    ("行政事业性收费", "本年收费金额（单位：万元）") => ReportFixture.Number(12.50m + (year - 2022)),
                    ("政府集中采购", "采购总金额") => ReportFixture.Number(year == 2019 ? 30.5m : 290000m, year == 2019 ? "万元" : "元"),
                    ("行政许可", "本年增/减") => ReportFixture.Number(2019 - year),
                    ("行政许可", "本年处理决定数量" or "处理决定数量") => ReportFixture.Number(year),
                    _ => ReportFixture.Number(0),
                }),
                Table(year, "requests", (row, column) => (row, column) switch
                {
                    ("1", "总计") => received is { } number ? ReportFixture.Number(number) : new Figure(FigureState.Blank, 0, 2, 1),
                    ("3.3.1", "总计") => ReportFixture.Number(2),
                    ("3.3.8", "总计") => ReportFixture.Number(year - 2018),
                    ("3.6" or "3.6.3", "总计") => ReportFixture.Number(7),
                    ("4", "自然人") => ReportFixture.Number(1_000_000_000_000m),
                    // From here on a script does not read a code exactly, and figures are kept as texts.
                    ("4", "总计") => ReportFixture.Number((1L << 50) - (year == 2024 ? 0 : 1)),
                    _ => ReportFixture.Number(0),
                }),
            ]);

        static FigureTable Table(int year, string id, Func<string, string, Figure> figure)
        {
            var form = FormCatalogue.ForYear(year).Table(id);
            return ReportFixture.Table(year, id, index => figure(form.Rows[form.Cells[index].Row].Id, form.Columns[form.Cells[index].Column].Id));
        }
    }

    private void Write(string path, Dictionary<Agency, Report[]> reports)
    {
        var nodes = reports.Select(entry => new AgencyNode(
            entry.Key,
            reports.Keys.Select(agency => agency.Path).Where(other => entry.Key.Path.StartsWith(other + "/", StringComparison.Ordinal)).MaxBy(other => other.Length),
            [],
            [.. entry.Value.Select(report => report.Year)])).ToDictionary(node => node.Agency.Path, StringComparer.Ordinal);
        var index = new SearchIndexBuilder(new SearchNumbering(nodes.Values), FormLibrary.Official);
        var figures = new FigureIndexBuilder(index.Numbering, FormLibrary.Official);
        var records = new List<SearchDocumentRecord>();
        foreach (var (agency, own) in reports)
        {
            List<string> above = [];
            for (var parent = nodes[agency.Path].ParentPath; parent is not null; parent = nodes[parent].ParentPath)
            {
                above.AddRange(SearchTextWriter.OwnNamesOf(nodes[parent].Agency));
            }

            List<SearchDocument> documents = [SearchDocumentExtractor.Extract(agency), .. own.Select(report => SearchDocumentExtractor.Extract(report))];
            var text = SearchTextWriter.Write(agency, above, documents);
            records.AddRange(text.Documents);
            text.Files.ToList().ForEach(file => Save(path, file));
            documents.ForEach(document => index.Add(agency, SearchTextWriter.NamesOf(agency, above), document));
        }

        reports.Values.SelectMany(own => own).ToList().ForEach(figures.Add);
        Save(path, FigureIndexWriter.Write(figures, file => Save(path, file)));
        Save(path, SearchCatalogueWriter.Write(FormLibrary.Official, index, records, file => Save(path, file), TestContext.Current.CancellationToken));
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

    private void Save(string path, SearchFile file)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, path));
        File.WriteAllBytes(Path.Combine(folder.FullName, path, file.FileName), file.Content.Span);
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

using System.Text;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Tests.Search;

public sealed class SearchWriterTests
{
    private static readonly Agency Agency = ReportFixture.Agency();

    [Fact]
    public void Writes_the_same_bytes_whatever_the_order_of_the_reports()
    {
        var forward = WriteAll(Documents(2019, 2020, 2021, 2022));
        var backward = WriteAll(Documents(2022, 2020, 2021, 2019));

        Assert.Equal(forward.Keys.Order(StringComparer.Ordinal), backward.Keys.Order(StringComparer.Ordinal));
        Assert.All(forward, file => Assert.Equal(file.Value, backward[file.Key]));
    }

    [Fact]
    public void Names_a_script_by_what_is_in_it()
    {
        var file = Assert.Single(SearchTextWriter.Write(Agency, [], Documents(2024)).Files);
        var other = Assert.Single(SearchTextWriter.Write(Agency, [], Documents(2023)).Files);

        Assert.Matches("^t-[0-9a-f]{16}\\.js$", file.FileName);
        Assert.NotEqual(file.FileName, other.FileName);
        Assert.StartsWith($"sitegenSearch.chunk(\"{file.FileName[2..^3]}\",", Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_script_a_page_and_records_where_each_is()
    {
        var text = SearchTextWriter.Write(Agency, [], [SearchDocumentExtractor.Extract(Agency), .. Documents(2020, 2019)]);

        Assert.Equal([null, 2019, 2020], text.Documents.Select(document => document.Year));
        foreach (var document in text.Documents)
        {
            var file = Assert.Single(text.Files, file => file.FileName == $"t-{document.Chunk}.js");
            Assert.Contains(document.Year is { } year ? $"\"year\":{year}" : "\"year\":null", Text(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_the_agencies_above_with_each_page()
    {
        var file = Assert.Single(SearchTextWriter.Write(Agency, ["示例县", Agency.Name], Documents(2024)).Files);

        Assert.Contains($"\"names\":[\"{Agency.Name}\",\"示例县\"]", Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_what_could_end_a_script_or_a_line()
    {
        var report = ReportFixture.Report(Agency, 2024, "前`</script><!--`后\u2028末\u2029 \"'\\", title: "</script>");

        var written = string.Concat(WriteAll([SearchDocumentExtractor.Extract(report)]).Values);

        Assert.DoesNotContain("<", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2029", written, StringComparison.Ordinal);
        Assert.Contains("前\\u003C/script\\u003E\\u003C!--后", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_figures_exactly()
    {
        decimal[] values = [0m, -3m, 1889m, 0.50m, 9007199254740993m, 123456789012345678901234567m];
        var table = ReportFixture.Table(2024, "requests", index => index < values.Length ? ReportFixture.Number(values[index])
            : index == values.Length ? ReportFixture.Number(35.20m, "万元")
            : new Figure(FigureState.Blank, 0, 2, 1));

        var file = Assert.Single(SearchTextWriter.Write(Agency, [], [SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, "", tables: [table]))]).Files);

        Assert.Contains(
            "[\"2021/requests\",[0,-3,1889,\"0.50\",\"9007199254740993\",\"123456789012345678901234567\",\"35.20万元\",null,null",
            Text(file),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Describes_every_official_table_in_the_catalogue()
    {
        using var catalogue = Catalogue();

        var tables = catalogue.RootElement.GetProperty("tables").EnumerateObject().ToDictionary(table => table.Name, table => table.Value);

        Assert.Equal(
            ["2019/disclosure", "2019/requests", "2019/review", "2021/disclosure", "2021/requests", "2021/review"],
            tables.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(25, tables["2021/requests"].GetProperty("rows").GetArrayLength());
        Assert.Equal(2 * 25 * 7, tables["2021/requests"].GetProperty("cells").GetArrayLength());
        Assert.Contains("法人或其他组织", tables["2021/requests"].GetProperty("heads").EnumerateArray().Select(head => head.GetString()));
    }

    private static SearchDocument[] Documents(params int[] years) =>
        [.. years.Select(year => SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, year, $"## 一、总体情况\n\n{year}年平稳，第{year % 7}次。")))];

    /// <summary>A script of a text is spelt, so it is spelt back.</summary>
    private static string Text(SearchFile file)
    {
        var text = Encoding.UTF8.GetString(file.Content.Span);
        return file.FileName.StartsWith("t-", StringComparison.Ordinal) ? SearchAlphabet.Spell(text) : text;
    }

    private static Dictionary<string, string> WriteAll(IReadOnlyList<SearchDocument> documents)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var index = new SearchIndexBuilder(new SearchNumbering([new AgencyNode(Agency, null, [], [.. documents.Select(document => document.Year).OfType<int>().Order()])]), FormLibrary.Official);
        var text = SearchTextWriter.Write(Agency, [], documents);
        foreach (var document in documents)
        {
            index.Add(Agency, [Agency.Name], document);
        }

        text.Files.ToList().ForEach(Keep);
        Keep(SearchCatalogueWriter.Write(FormLibrary.Official, index, text.Documents, Keep, TestContext.Current.CancellationToken));
        return files;

        void Keep(SearchFile file)
        {
            lock (files)
            {
                files.Add(file.FileName, Text(file));
            }
        }
    }

    private static JsonDocument Catalogue()
    {
        var text = WriteAll([]).Single(file => file.Key.StartsWith("catalog-", StringComparison.Ordinal)).Value;
        var start = text.IndexOf(',', StringComparison.Ordinal) + 1;
        return JsonDocument.Parse(text[start..text.LastIndexOf(')')]);
    }
}

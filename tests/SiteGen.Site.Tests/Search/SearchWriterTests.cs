using System.Text;
using System.Text.Json;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;

namespace SiteGen.Site.Tests.Search;

public sealed class SearchWriterTests
{
    private static readonly Agency Agency = ReportFixture.Agency();

    [Fact]
    public void Writes_the_same_bytes_whatever_the_order_of_the_reports()
    {
        var documents = Documents(2019, 2020, 2021, 2022);

        var forward = SearchTextWriter.Write(Agency, documents);
        var backward = SearchTextWriter.Write(Agency, documents.Reverse());

        Assert.Equal(forward.Documents, backward.Documents);
        Assert.Equal(Text(Assert.Single(forward.Files)), Text(Assert.Single(backward.Files)));
        Assert.Equal(CatalogueText(forward.Documents), CatalogueText([.. forward.Documents.Reverse()]));
    }

    [Fact]
    public void Names_a_script_by_what_is_in_it()
    {
        var file = Assert.Single(SearchTextWriter.Write(Agency, Documents(2024)).Files);
        var other = Assert.Single(SearchTextWriter.Write(Agency, Documents(2023)).Files);

        Assert.Matches("^t-[0-9a-f]{16}\\.js$", file.FileName);
        Assert.NotEqual(file.FileName, other.FileName);
        Assert.StartsWith($"sitegenSearch.chunk(\"{file.FileName[2..^3]}\",", Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Begins_another_script_when_one_is_full_and_records_where_each_report_is()
    {
        var text = SearchTextWriter.Write(Agency, Documents(2019, 2020, 2021, 2022), chunkBytes: 300);

        Assert.True(text.Files.Count > 1);
        Assert.Equal([null, 2019, 2020, 2021, 2022], text.Documents.Select(document => document.Year));
        foreach (var document in text.Documents)
        {
            var file = Assert.Single(text.Files, file => file.FileName == $"t-{document.Chunk}.js");
            Assert.Contains(document.Year is { } year ? $"\"year\":{year}" : "\"year\":null", Text(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Writes_an_agency_that_has_no_report() =>
        Assert.Null(Assert.Single(SearchTextWriter.Write(Agency, []).Documents).Year);

    [Fact]
    public void Escapes_what_could_end_a_script_or_a_line()
    {
        var report = ReportFixture.Report(Agency, 2024, "前`</script><!--`后\u2028末\u2029 \"'\\", title: "</script>");

        var text = SearchTextWriter.Write(Agency, [SearchDocumentExtractor.Extract(report)]);
        var written = Text(Assert.Single(text.Files)) + CatalogueText(text.Documents);

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

        var file = Assert.Single(SearchTextWriter.Write(Agency, [SearchDocumentExtractor.Extract(ReportFixture.Report(Agency, 2024, "", tables: [table]))]).Files);

        Assert.Contains(
            "[\"2021/requests\",[0,-3,1889,\"0.50\",\"9007199254740993\",\"123456789012345678901234567\",\"35.20万元\",null,null",
            Text(file),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_title_only_where_it_is_not_the_usual_one()
    {
        SearchDocumentRecord[] records =
        [
            new(Agency.Path, null, Agency.Name, "00"),
            new(Agency.Path, 2023, "示例县民政局2023年政府信息公开工作年度报告", "00"),
            new(Agency.Path, 2024, "别的题目", "01"),
        ];
        using var catalogue = Catalogue(records);

        Assert.Equal(["00", "01"], catalogue.RootElement.GetProperty("chunks").EnumerateArray().Select(chunk => chunk.GetString()));
        Assert.Equal("[[0,0],[2023,0],[2024,1,\"别的题目\"]]", catalogue.RootElement.GetProperty("agencies")[0][4].GetRawText());
    }

    [Fact]
    public void Describes_every_official_table_in_the_catalogue()
    {
        using var catalogue = Catalogue([]);

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

    private static string Text(SearchFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static string CatalogueText(IReadOnlyList<SearchDocumentRecord> records) => Text(SearchCatalogueWriter.Write(FormLibrary.Official, [Agency], records));

    private static JsonDocument Catalogue(IReadOnlyList<SearchDocumentRecord> records)
    {
        var text = CatalogueText(records);
        var start = text.IndexOf(',', StringComparison.Ordinal) + 1;
        return JsonDocument.Parse(text[start..text.LastIndexOf(')')]);
    }
}

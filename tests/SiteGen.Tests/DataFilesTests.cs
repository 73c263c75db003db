using System.Text;
using System.Text.Json;

namespace SiteGen.Tests;

/// <summary>The archive as data: what programs elsewhere rely on, from a whole build.</summary>
public sealed class DataFilesTests : IDisposable
{
    private const string FiguresHeader = "agency,year,form,table,row,column,value,unit,flag";

    private readonly SiteFolder site = new();
    private readonly string output = Directory.CreateTempSubdirectory("sitegen-data-").FullName;

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(output, recursive: true);
    }

    /// <summary>Adding a column at the end is a minor version of the format, anything else a major one: <c>DataFormat.Version</c>.</summary>
    [Fact]
    public void Files_and_columns_are_those_of_version_1_0_0()
    {
        var data = Build();

        Assert.Equal(
            ["agencies.csv", "cells.csv", "datapackage.json", "excel/agencies.csv", "excel/cells.csv", "excel/reports.csv", "figures.csv", "figures.json", "index.html", "reports.csv"],
            Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(data, file)).Order(StringComparer.Ordinal));
        Assert.Equal(FiguresHeader, Header("figures.csv"));
        Assert.Equal(
            "agency,year,title,published,published_time,late,form,relations_checked,relations_failed,relations_waived,waivers,revisions,revised,attachments,folder,url",
            Header("reports.csv"));
        Assert.Equal("agency,name,short_name,former_names,parent,level,region,rollup,own_office,address,postcode,phone,url", Header("agencies.csv"));
        Assert.Equal("form,table,row,column,table_title,row_heads,column_heads,clause,kind,unit", Header("cells.csv"));
        Assert.All((string[])["reports.csv", "agencies.csv", "cells.csv"], file => Assert.Equal("\uFEFF" + Header(file), Header("excel/" + file)));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "figures.json")));
        Assert.Equal(["version", "forms", "reports"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("1.0.0", json.RootElement.GetProperty("version").GetString());
        Assert.All(json.RootElement.GetProperty("reports").EnumerateArray(), report => Assert.Equal(["agency", "year", "form", "figures"], report.EnumerateObject().Select(member => member.Name)));
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "datapackage.json")));
        Assert.Equal("1.0.0", package.RootElement.GetProperty("version").GetString());
        Assert.Equal(["figures", "reports", "agencies", "cells", "figures-json"], package.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("name").GetString()));

        string Header(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(data, file))).Split('\n')[0].TrimEnd('\r');
    }

    [Fact]
    public void The_sample_archive_is_a_valid_data_package()
    {
        var (problems, tables) = DataPackageChecker.Check(Path.Combine(Build(RepositoryRoot.Path), "datapackage.json"));

        Assert.Empty(problems.Distinct());
        Assert.Equal(31, tables["reports"].Count);
        Assert.True(tables["figures"].Count > 31 * 190);
        Assert.Contains(tables["figures"], figure => figure["flag"] == "waived");
        Assert.Contains(tables["figures"], figure => figure["unit"] == "万元" && figure["value"].Contains('.', StringComparison.Ordinal));
    }

    [Fact]
    public void The_JSON_says_what_the_CSV_says()
    {
        var data = Build(RepositoryRoot.Path);
        var (_, tables) = DataPackageChecker.Check(Path.Combine(data, "datapackage.json"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "figures.json")));

        var figures = from report in json.RootElement.GetProperty("reports").EnumerateArray()
                      from table in report.GetProperty("figures").EnumerateObject()
                      from cell in json.RootElement.GetProperty("forms").GetProperty(report.GetProperty("form").GetString()!).GetProperty(table.Name).EnumerateArray().Zip(table.Value.EnumerateArray(), (place, value) => (place, value))
                      select string.Join(',', report.GetProperty("agency").GetString(), report.GetProperty("year").GetRawText(), table.Name, cell.place[0].GetString(), cell.place[1].GetString(), Value(cell.value), Unit(cell.place, cell.value));

        Assert.Equal(tables["figures"].Select(figure => string.Join(',', figure["agency"], figure["year"], figure["table"], figure["row"], figure["column"], figure["value"], figure["unit"])), figures);

        static string Value(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.Object => value.GetProperty("value").GetRawText(),
            _ => value.GetRawText(),
        };
        static string Unit(JsonElement place, JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.GetProperty("unit").GetString()! : place[2].GetString()!;
    }

    [Fact]
    public void What_was_left_out_what_is_explained_and_what_does_not_agree_is_flagged()
    {
        site.Write("site.json", """{ "title": "示例", "rules": { "review-total": "warning", "count": "warning" } }""")
            .Break("content/county/2024")
            .ChangeLine("content/county/office/2023/review.csv", "未经复议直接起诉", "未经复议直接起诉,,三,0,0,")
            .ChangeLine("content/county/office/2024/review.csv", "复议后起诉", "复议后起诉,0,0,0,0,2")
            .ChangeLine("content/county/office/2024/report.md", "published", "published: 2025-01-17\nwaivers:\n  - { rule: review-total, at: review.csv 复议后起诉, reason: 移送 }")
            .ChangeLine("content/county/office/2024/disclosure.csv", "第二十条第（八）项", "第二十条第（八）项,行政事业性收费,本年收费金额（单位：万元）,12.50");
        var data = Build();

        var lines = File.ReadAllLines(Path.Combine(data, "figures.csv"));
        Assert.Equal(
            [
                FiguresHeader,
                "county,2024,2021,review,行政复议,总计,1,,inconsistent",
                "county/office,2023,2021,review,未经复议直接起诉,结果维持,,,blank",
                "county/office,2023,2021,review,未经复议直接起诉,结果纠正,,,unreadable",
                "county/office,2023,2021,review,未经复议直接起诉,总计,,,blank",
                "county/office,2024,2021,disclosure,行政事业性收费,本年收费金额（单位：万元）,12.50,万元,",
                "county/office,2024,2021,review,复议后起诉,总计,2,,waived",
            ],
            lines.Where(line => !line.EndsWith(",0,,", StringComparison.Ordinal) && !line.EndsWith(",0,万元,", StringComparison.Ordinal)));
        var reports = CsvLines.Read(File.ReadAllText(Path.Combine(data, "reports.csv"))).Skip(1).ToList();
        Assert.Equal(["1/0/0", "0/0/0", "0/1/1"], reports.Select(report => $"{report[8]}/{report[9]}/{report[10]}"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "figures.json")));
        Assert.Equal(
            ["""{"review":[[4,"inconsistent"]]}""", """{"review":[[6,"unreadable"]]}""", """{"review":[[14,"waived"]]}"""],
            json.RootElement.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("flags").GetRawText()));
        Assert.Empty(DataPackageChecker.Check(Path.Combine(data, "datapackage.json")).Problems);
    }

    [Fact]
    public void A_breach_across_years_is_flagged_in_the_later_year_and_one_of_a_roll_up_at_the_agency_above()
    {
        site.Write("site.json", """{ "title": "示例", "rules": { "carry-over": "warning", "rollup": "warning" } }""")
            .Write("content/county/agency.json", """{ "name": "示例县人民政府", "level": "government", "rollup": true }""")
            .ChangeLine("content/county/office/2023/requests.csv", "1,", "1,一、本年新收政府信息公开申请数量,3,0,0,0,0,0,3")
            .ChangeLine("content/county/office/2023/requests.csv", "4,", "4,四、结转下年度继续办理,3,0,0,0,0,0,3")
            .ChangeLine("content/county/office/2024/disclosure.csv", "第二十条第（五）项,行政许可", "第二十条第（五）项,行政许可,本年处理决定数量,5");

        var lines = File.ReadAllLines(Path.Combine(Build(), "figures.csv"));

        Assert.Equal(
            [
                "county,2024,2021,disclosure,行政许可,本年处理决定数量,0,,inconsistent",
                "county/office,2024,2021,requests,2,自然人,0,,inconsistent",
                "county/office,2024,2021,requests,2,总计,0,,inconsistent",
            ],
            lines.Where(line => line.EndsWith(",inconsistent", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_stands_exactly_in_the_plain_files_and_defused_in_those_for_Excel()
    {
        site.Write("content/county/agency.json", """{ "name": "=1+1,\"县\"", "shortName": "@县", "level": "government", "contact": { "address": "＝1＋1", "phone": "+86 734" } }""");
        var data = Build();

        var plain = CsvLines.Read(File.ReadAllText(Path.Combine(data, "agencies.csv")))[1];
        var excel = CsvLines.Read(File.ReadAllText(Path.Combine(data, "excel/agencies.csv")))[1];

        Assert.Equal(["county", "=1+1,\"县\"", "@县", "+86 734"], [plain[0], plain[1], plain[2], plain[11]]);
        Assert.Equal(["county", "'=1+1,\"县\"", "'@县", "'+86 734"], [excel[0], excel[1], excel[2], excel[11]]);
        Assert.Contains("＝1＋1", plain);
        Assert.Contains("'＝1＋1", excel);
        Assert.Empty(DataPackageChecker.Check(Path.Combine(data, "datapackage.json")).Problems);
    }

    [Fact]
    public void A_report_in_the_text_of_another_may_lead_to_the_data_page()
    {
        site.ChangeLine("content/county/2024/report.md", "工作平稳", "工作平稳，[全库数据](../../data/index.html)。");

        Assert.Contains("href=\"../../data/index.html\">全库数据", File.ReadAllText(Path.Combine(Build(), "../county/2024/index.html")), StringComparison.Ordinal);
    }

    private string Build(string? source = null)
    {
        var run = SiteGenProcess.Start(output, "build", "--site", source ?? site.Path, "--output", Path.Combine(output, "public"));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return Path.Combine(output, "public/data");
    }
}

using System.Globalization;
using System.Text;
using SiteGen.Core.Forms;

namespace SiteGen.Tests;

/// <summary>A site in a folder of its own, gone with the test: two agencies, one below the other, with reports that break no rule.</summary>
internal sealed class SiteFolder : IDisposable
{
    /// <param name="reversed">Makes files and folders in the opposite order, which some file systems keep.</param>
    public SiteFolder(bool reversed = false)
    {
        Path = Directory.CreateTempSubdirectory("sitegen-").FullName;
        List<Action> parts =
        [
            () => Write("site.json", """{ "title": "示例" }"""),
            () => Write("content/county/agency.json", """{ "name": "示例县人民政府", "level": "government" }"""),
            () => Write("content/county/office/agency.json", """{ "name": "示例县民政局", "level": "department" }"""),
            () => WriteReport("content/county", 2024),
            () => WriteReport("content/county/office", 2023),
            () => WriteReport("content/county/office", 2024),
        ];
        if (reversed)
        {
            parts.Reverse();
        }

        parts.ForEach(part => part());
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public SiteFolder Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Changes one line of a file, known by how it begins.</summary>
    public SiteFolder ChangeLine(string file, string start, string line)
    {
        var path = System.IO.Path.Combine(Path, file);
        var lines = File.ReadAllLines(path);
        lines[Array.FindIndex(lines, known => known.StartsWith(start, StringComparison.Ordinal))] = line;
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return this;
    }

    /// <summary>Makes the review table of a report not add up: 行政复议, 总计 is 1 instead of 0, on line 2, column 14.</summary>
    public SiteFolder Break(string report) => ChangeLine(report + "/review.csv", "行政复议", "行政复议,0,0,0,0,1");

    private void WriteReport(string agency, int year)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"{agency}/{year}");
        Write(folder + "/report.md", $"""
            ---
            title: 示例{year}年政府信息公开工作年度报告
            published: {year + 1}-01-17
            ---

            ## 一、总体情况

            工作平稳。

            ## 二、主动公开政府信息情况

            ## 三、收到和处理政府信息公开申请情况

            ## 四、政府信息公开行政复议、行政诉讼情况

            ## 五、存在的主要问题及改进情况

            公开不够及时，将加以改进。

            ## 六、其他需要报告的事项

            本年度未收取信息处理费。
            """);
        foreach (var table in FormCatalogue.ForYear(year).Tables)
        {
            Write(folder + "/" + table.FileName, BlankTable(table));
        }
    }

    private static string BlankTable(TableForm table)
    {
        var csv = new StringBuilder();
        if (table.Layout == TableLayout.List)
        {
            csv.Append("条款,信息内容,指标,数值\n");
            foreach (var cell in table.Cells)
            {
                csv.Append(table.Rows[cell.Row].Clause + "," + table.Rows[cell.Row].Id + "," + table.Columns[cell.Column].Id + ",0\n");
            }

            return csv.ToString();
        }

        var isNumbered = char.IsAsciiDigit(table.Rows[0].Id[0]);
        csv.Append(isNumbered ? "行次,项目," : "类别,").AppendJoin(',', table.Columns.Select(column => column.Id)).Append('\n');
        foreach (var row in table.Rows)
        {
            csv.Append(row.Id + (isNumbered ? "," + row.Label : "")).Insert(csv.Length, ",0", table.Columns.Count).Append('\n');
        }

        return csv.ToString();
    }
}

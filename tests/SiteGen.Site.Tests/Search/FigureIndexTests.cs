using System.Text;
using SiteGen.Core.Forms;
using SiteGen.Core.Model;
using SiteGen.Site.Search;
using SiteGen.Site.Search.Figures;
using SiteGen.Site.Search.Indexing;

namespace SiteGen.Site.Tests.Search;

/// <summary>What the figures' columns read back as is tried with the reader's scripts (Scripts/figures.test.mjs).</summary>
public sealed class FigureIndexTests
{
    private static readonly Agency First = ReportFixture.Agency("a", "甲局");
    private static readonly Agency Second = ReportFixture.Agency("b", "乙局");

    [Fact]
    public void Writes_the_same_bytes_whatever_the_order_of_the_reports()
    {
        var reports = Reports(index => ReportFixture.Number(index % 7));
        var forward = Write(reports);
        var backward = Write([.. reports.Reverse()]);

        Assert.Equal(forward.Keys.Order(StringComparer.Ordinal), backward.Keys.Order(StringComparer.Ordinal));
        Assert.All(forward, file => Assert.Equal(file.Value, backward[file.Key]));
    }

    [Fact]
    public void Writes_columns_that_are_alike_once()
    {
        var files = Write(Reports(_ => ReportFixture.Number(0)));

        // The directory, and cells of the older form, of the newer form and of both.
        Assert.Equal(4, files.Count);
    }

    [Fact]
    public void Names_the_same_line_of_both_forms_once()
    {
        var directory = Write(Reports(_ => ReportFixture.Number(0))).Single(file => file.Key.StartsWith("figures-", StringComparison.Ordinal)).Value;

        Assert.Contains("[\"行政规范性文件\",[\"规范性文件\",\"行政规范性文件\"],1]", directory, StringComparison.Ordinal);
        Assert.Contains("[\"不予公开\",[\"不予公开\"],4,5,6,7,8,9,10,11]", directory, StringComparison.Ordinal);
        Assert.Contains("[\"本年处理决定数量\",[\"处理决定数量\",\"处理决定\",\"决定\",\"本年处理决定数量\"],", directory, StringComparison.Ordinal);
        Assert.DoesNotContain("[\"（六）其他处理\"", directory, StringComparison.Ordinal);
    }

    private static Report[] Reports(Func<int, Figure> figure) =>
        [.. from agency in new[] { First, Second } from year in new[] { 2019, 2020, 2021, 2024 } select ReportFixture.Report(agency, year, "", tables: [.. FormCatalogue.ForYear(year).Tables.Select(table => ReportFixture.Table(year, table.Id, figure))])];

    private static Dictionary<string, string> Write(IReadOnlyList<Report> reports)
    {
        var numbering = new SearchNumbering(reports.GroupBy(report => report.Agency).Select(own => new AgencyNode(own.Key, null, [], [.. own.Select(report => report.Year).Order()])));
        var index = new FigureIndexBuilder(numbering, FormLibrary.Official);
        foreach (var report in reports)
        {
            index.Add(report);
        }

        var files = new List<SearchFile>();
        files.Add(FigureIndexWriter.Write(index, files.Add));
        return files.ToDictionary(file => file.FileName, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
    }
}

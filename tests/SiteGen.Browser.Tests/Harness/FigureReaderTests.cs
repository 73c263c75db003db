using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;

namespace SiteGen.Browser.Tests.Harness;

public sealed class FigureReaderTests(ChromiumBrowser browser) : IDisposable
{
    private readonly ScratchSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Reads_what_is_shown_and_not_what_is_hidden()
    {
        site.Add("<table data-table=\"review\"><tr><td data-row=\"行政复议\" data-column=\"结果维持\">1,234 件</td>"
            + "<td data-row=\"行政复议\" data-column=\"结果纠正\" hidden>5</td><td data-row=\"行政复议\" data-column=\"总计\"></td></tr></table>");
        await using var origin = Origin.Open("file", site.Built);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk with { Scripts = false });
        await reader.GoToAsync("index.html");
        Assert.Equal(
            [new Figure("行政复议", "结果维持", "1234"), new Figure("行政复议", "总计", "")],
            await FigureReader.FromPageAsync(reader.Page, "review"));
    }

    [Theory]
    [InlineData("行次,项目,自然人,总计\n1,一、本年新收,３,4\n", "1", "自然人", "3")]
    [InlineData("\uFEFF条款,信息内容,指标,数值\r\n第二十条第（五）项,行政许可,本年处理决定数量,12\r\n", "行政许可", "本年处理决定数量", "12")]
    [InlineData("类别,结果维持,总计\n行政复议,/,0\n", "行政复议", "结果维持", "")]
    public void Reads_the_three_tables_a_clerk_writes(string csv, string row, string column, string value)
    {
        site.Write("table.csv", csv);
        Assert.Contains(new Figure(row, column, value), FigureReader.FromCsv(Path.Combine(site.Folder, "table.csv")));
    }
}

using System.Globalization;
using System.Text;
using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Searching;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>Reports are found by the figures of their tables, as the CSV files have them, and lead to the row they stand in.</summary>
public sealed class SearchFigureTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    private const string Rows = "rows => rows.map(row => [row.dataset.result, row.querySelector('td.number').textContent])";

    [Theory]
    [InlineData("file")]
    [InlineData("root")]
    public async Task Finds_the_reports_whose_figure_fits(string name)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var expected = site.Reports
            .Select(report => (report, figure: Received(report)))
            .Where(entry => entry.figure > 20)
            .OrderByDescending(entry => entry.figure)
            .Select(entry => (entry.report.PagePath, entry.figure))
            .ToList();
        Assert.NotEmpty(expected);

        var shown = await AskAsync(reader, "新收 > 20");

        Assert.Equal(expected.Select(entry => entry.figure), shown.Select(row => long.Parse(row[1], CultureInfo.InvariantCulture)));
        Assert.Equal(expected.Select(entry => entry.PagePath).Order(StringComparer.Ordinal), shown.Select(row => row[0].Split('#')[0]).Order(StringComparer.Ordinal));
        Findings.AssertNone(reader.Findings);
    }

    [Fact]
    public async Task Leads_to_the_head_of_the_row_or_column_the_figure_stands_at()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        foreach (var (query, head, table, row, column) in new[]
        {
            ("予以公开 自然人 >= 0", "予以公开", "requests", "3.1", "自然人"),
            ("复议后起诉 尚未审结 >= 0", "尚未审结", "review", "复议后起诉", "尚未审结"),
            ("行政处罚 >= 0", "行政处罚", "disclosure", "行政处罚", ""),
        })
        {
            var shown = await AskAsync(reader, query);
            foreach (string[] result in new[] { shown[0], shown[^1] })
            {
                await reader.GoToAsync(result[0]);
                var target = reader.Page.Locator("th:target");
                Assert.Contains(head, await target.InnerTextAsync(), StringComparison.Ordinal);
                var cell = reader.Page.Locator($"table[data-table={table}] td[data-row='{row}']{(column.Length > 0 ? $"[data-column='{column}']" : "[data-column*='处理决定数量']")}");
                Assert.Equal(result[1], (await cell.InnerTextAsync()).Trim());
                Assert.Contains((await target.GetAttributeAsync("id"))!, (await cell.GetAttributeAsync("headers"))!.Split(' '));
            }
        }
    }

    [Fact]
    public async Task Sorts_by_its_heads_with_the_keyboard_and_goes_back()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("root", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        await AskAsync(reader, "新收 > 20");
        var head = reader.Page.Locator("[data-sort=value]");
        Assert.Equal("descending", await reader.Page.Locator("th:has([data-sort=value])").GetAttributeAsync("aria-sort"));
        await head.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Locator("th[aria-sort=ascending] [data-sort=value]:focus").WaitForAsync();
        Assert.Contains("sort=value", reader.Page.Url, StringComparison.Ordinal);
        long[] figures = [.. (await RowsAsync(reader)).Select(row => long.Parse(row[1], CultureInfo.InvariantCulture))];
        Assert.Equal(figures.Order(), figures);
        await reader.Page.GoBackAsync();
        await reader.Page.Locator("th[aria-sort=descending] [data-sort=value]").WaitForAsync();
        Findings.AssertNone(reader.Findings);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("root")]
    public async Task Gives_its_results_as_a_file_under_the_pages_policy(string name)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        var shown = await AskAsync(reader, "新收 > 20 2024");
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".figure-actions button").ClickAsync());
        byte[] bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string[] lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("机关,年度,本年新收政府信息公开申请数量 · 总计,所在位置", lines[0]);
        Assert.Equal(shown.Select(row => row[1]), lines[1..].Select(line => line.Split(',')[2]));
        Assert.All(lines[1..], line => Assert.EndsWith("#qr0", line, StringComparison.Ordinal));
        Findings.AssertNone(reader.Findings);
    }

    [Fact]
    public async Task Asks_by_its_form_without_a_mouse()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("search/index.html");
        await reader.Page.Locator("#figure-details summary").PressAsync("Enter");
        await reader.Page.Locator("#figure-row option:checked", new() { HasText = "新收" }).WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await reader.Page.Locator("#figure-operator").SelectOptionAsync("<=");
        await reader.Page.Locator("#figure-value").FillAsync("２０");
        await reader.Page.Locator("#figure-value").PressAsync("Enter");
        await reader.Page.Locator("#search-figures tbody tr").First.WaitForAsync();
        Assert.Equal("新收 ≤ ２０", await reader.Page.Locator("#search-query").InputValueAsync());
        Assert.All(await RowsAsync(reader), row => Assert.InRange(long.Parse(row[1], CultureInfo.InvariantCulture), 0, 20));
        Assert.Equal("done", await reader.Page.Locator("#search-status").GetAttributeAsync("data-state"));
        Findings.AssertNone(reader.Findings);
    }

    [Fact]
    public async Task Looks_right_and_has_nothing_that_axe_objects_to()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        var findings = new List<string>();
        foreach (var (name, query) in new[] { ("search-figures", "收费 > 10万 2024"), ("search-unclear", "结转 > 1"), ("search-results", "政府信息") })
        {
            foreach (var viewport in new[] { Viewport.Phone, Viewport.Desk with { Dark = true } })
            {
                await reader.LookAsync(viewport);
                await reader.GoToAsync("search/index.html?q=" + Uri.EscapeDataString(query));
                await reader.Page.Locator("#search-status[data-state=done]").WaitForAsync();
                if (name == "search-figures")
                {
                    await reader.Page.Locator("#figure-details summary").ClickAsync();
                }

                findings.AddRange(await AxeChecker.CheckAsync(reader.Page, $"{name} at {viewport}"));
                findings.AddRange(await SidewaysScroll.FindAsync(reader.Page, $"{name} at {viewport}"));
                await Screenshots.SaveAsync(reader, name, viewport);
            }
        }

        Findings.AssertNone(findings);
    }

    private static async Task<string[][]> AskAsync(Reader reader, string query)
    {
        var rows = new List<string[]>();
        int total = int.MaxValue;
        for (int page = 1; rows.Count < total; page++)
        {
            await reader.GoToAsync(new SearchQuery(query).Address(page));
            var status = reader.Page.Locator("#search-status[data-state=done]");
            await status.WaitForAsync();
            total = int.Parse((await status.GetAttributeAsync("data-total"))!, CultureInfo.InvariantCulture);
            string[][] shown = await RowsAsync(reader);
            Assert.NotEmpty(shown);
            rows.AddRange(shown);
        }

        return [.. rows];
    }

    private static Task<string[][]> RowsAsync(Reader reader) => reader.Page.Locator("#search-figures tbody tr").EvaluateAllAsync<string[][]>(Rows);

    // Row 1, 总计: the last column of the line that begins with 1.
    private static long Received(ContentReport report) => File.ReadLines(Path.Combine(report.Folder, "requests.csv"))
        .Where(line => line.StartsWith("1,", StringComparison.Ordinal))
        .Select(line => long.TryParse(line.Split(',')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out long figure) ? figure : -1)
        .Single();
}

using System.Globalization;
using AngleSharp.Dom;
using Microsoft.Playwright;
using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;
using SiteGen.Browser.Tests.Tools;

namespace SiteGen.Browser.Tests;

/// <summary>The report's page as it is read, heard, walked by keyboard, printed and passed on.</summary>
public sealed class ReportPageTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    // site.md: a report page, its style and script together, uncompressed.
    private const int Budget = 60_000;

    // What has focus must be seen to have it, and must not lie wholly under something else.
    private const string Focused = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const box = e.getClientRects()[0];
          if (!box) return `has no box: ${e.outerHTML.slice(0, 120)}`;
          const style = getComputedStyle(e);
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `shows no focus: ${e.outerHTML.slice(0, 120)}`;
          const points = [[.1, .5], [.5, .5], [.9, .5]].map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
          if (!points.some(p => p && (e.contains(p) || p.contains(e)))) return `is covered: ${e.outerHTML.slice(0, 120)}`;
          return '';
        }
        """;

    [Fact]
    public async Task Weighs_little_with_its_style_and_script()
    {
        var site = await subject.Site;
        string folder = Path.Combine(site.Folder, "qidong/mzj/2024");
        var page = SiteFile.Read(site.Folder, site.Pages.Single(page => page.Path == "qidong/mzj/2024/index.html"));
        var parts = page.Document.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();

        Assert.Equal(2, parts.Count);
        long weight = parts.Append("index.html").Sum(part => new FileInfo(Path.Combine(folder, part)).Length);
        Assert.True(weight <= Budget, string.Create(CultureInfo.InvariantCulture, $"{weight} bytes"));
    }

    [Theory]
    [InlineData("2019", "requests", "1", "自然人", "一、本年新收政府信息公开申请数量 申请人情况 自然人")]
    [InlineData("2019", "requests", "3.7", "总计", "三、本年度办理结果 （七）总计 申请人情况 总计")]
    [InlineData("2024", "requests", "2", "商业企业", "二、上年结转政府信息公开申请数量 申请人情况 法人或其他组织 商业企业")]
    [InlineData("2024", "requests", "3.1", "科研机构", "三、本年度办理结果 （一）予以公开 申请人情况 法人或其他组织 科研机构")]
    [InlineData("2024", "requests", "3.3.1", "社会公益组织", "三、本年度办理结果 （三）不予公开 1.属于国家秘密 申请人情况 法人或其他组织 社会公益组织")]
    [InlineData("2024", "requests", "3.3.8", "法律服务机构", "三、本年度办理结果 （三）不予公开 8.属于行政查询事项 申请人情况 法人或其他组织 法律服务机构")]
    [InlineData("2024", "requests", "3.4.2", "其他", "三、本年度办理结果 （四）无法提供 2.没有现成信息需要另行制作 申请人情况 法人或其他组织 其他")]
    [InlineData("2024", "requests", "3.5.5", "自然人", "三、本年度办理结果 （五）不予处理 5.要求行政机关确认或重新出具已获取信息 申请人情况 自然人")]
    [InlineData("2024", "requests", "3.6.3", "总计", "三、本年度办理结果 （六）其他处理 3.其他 申请人情况 总计")]
    [InlineData("2024", "requests", "4", "总计", "四、结转下年度继续办理 申请人情况 总计")]
    [InlineData("2024", "review", "行政复议", "结果维持", "行政复议 结果维持")]
    [InlineData("2024", "disclosure", "行政许可", "本年处理决定数量", "第二十条第（五）项 行政许可 本年处理决定数量")]
    public async Task Tells_of_a_figure_all_that_stands_above_and_beside_it(string year, string table, string row, string column, string expected)
    {
        var site = await subject.Site;
        var page = site.Of(PageTypes.Report).First(page => page.Path.Contains("/" + year + "/", StringComparison.Ordinal));
        var document = SiteFile.Read(site.Folder, page).Document;
        var cell = document.QuerySelector($"table[data-table={table}] td[data-row='{row}'][data-column='{column}']")!;
        var heads = cell.GetAttribute("headers")!.Split(' ').Select(id => document.GetElementById(id)!).ToList();

        Assert.Equal(expected, string.Join(' ', heads.Select(head => head.TextContent)));
        Assert.All(heads, head => Assert.Equal("TH", head.TagName));
    }

    [Fact]
    public async Task Names_its_tables_and_their_regions_as_the_form_does()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("qidong/mzj/2024/index.html");
        foreach (string name in new[] { "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况" })
        {
            await Assertions.Expect(reader.Page.GetByRole(AriaRole.Table, new() { Name = name, Exact = true })).ToBeVisibleAsync();
            var region = reader.Page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true }).And(reader.Page.Locator("[tabindex='0']"));
            await Assertions.Expect(region).ToHaveCountAsync(1);
        }
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search/index.html?q=%E5%85%AC%E5%BC%80")]
    [InlineData("shilixian/index.html")]
    [InlineData("shilixian/2024/index.html")]
    public async Task Can_be_walked_by_keyboard_with_the_focus_in_sight(string address)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync(address);
        var findings = new List<string>();
        int stops = 0;
        for (; stops < 400; stops++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            string? finding = await reader.Page.EvaluateAsync<string?>(Focused);
            if (finding is null)
            {
                break;
            }

            if (finding.Length > 0)
            {
                findings.Add($"{address}, stop {stops + 1} {finding}");
            }
        }

        Assert.InRange(stops, 8, 399);
        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task Prints_title_tables_and_address_in_order_with_the_code_on_A4()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("published", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk with { Dark = true });
        await reader.GoToAsync("shilixian/2024/index.html");
        string pdf = Path.GetTempFileName();
        try
        {
            await reader.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
            var text = await ToolRunner.RunAsync(ToolFinder.Find("pdftotext"), ["-layout", pdf, "-"]);
            var facts = await ToolRunner.RunAsync(ToolFinder.Find("pdfinfo"), [pdf]);
            string folded = string.Concat(text.Output.Where(letter => !char.IsWhiteSpace(letter)));

            Assert.Contains("A4", facts.Output, StringComparison.Ordinal);
            string[] order = ["示例县人民政府2024年政府信息公开工作年度报告", "一、总体情况", "第二十条第（一）项", "申请人情况", "行政诉讼", site.BaseUrl + "shilixian/2024/"];
            int at = -1;
            Assert.All(order, part =>
            {
                int found = folded.IndexOf(part, at + 1, StringComparison.Ordinal);
                Assert.True(found > at, $"“{part}” is not printed after what comes before it:\n{folded}");
                at = found;
            });
            Assert.DoesNotContain("显示设置", folded, StringComparison.Ordinal);
            Assert.DoesNotContain("复制", folded, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(pdf);
        }
    }

    [Fact]
    public async Task Copies_the_citation_and_the_address_and_says_so()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("root", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.GoToAsync("qidong/mzj/2024/index.html");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "复制引用格式" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".copied")).ToHaveTextAsync("已复制。");

        Assert.Equal((await reader.Page.Locator("#citation").InnerTextAsync()).Trim(), await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "复制链接" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".copied")).ToHaveTextAsync("已复制。");
        Assert.Equal(site.BaseUrl + "qidong/mzj/2024/", await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Findings.AssertNone(reader.Findings);
    }

    [Fact]
    public async Task Gives_a_phone_links_to_pass_on_in_the_codes_place()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("qidong/mzj/2024/index.html");
        await Assertions.Expect(reader.Page.Locator(".share .qr")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator("[data-copy=permalink]")).ToBeVisibleAsync();

        await reader.LookAsync(Viewport.Desk);
        await Assertions.Expect(reader.Page.Locator(".share .qr")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keeps_the_contents_at_hand()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        await reader.GoToAsync("shilixian/2024/index.html#s4");
        await Assertions.Expect(reader.Page.Locator(".contents a[href='#s6']")).ToBeInViewportAsync();

        await reader.LookAsync(Viewport.Phone);
        await Assertions.Expect(reader.Page.Locator(".to-contents")).ToBeInViewportAsync();
        await reader.Page.Locator(".to-contents").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#contents")).ToBeInViewportAsync();
    }
}

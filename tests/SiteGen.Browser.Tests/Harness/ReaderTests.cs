using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;

namespace SiteGen.Browser.Tests.Harness;

/// <summary>The checks that need a browser notice what they are for.</summary>
public sealed class ReaderTests(ChromiumBrowser browser) : IDisposable
{
    private readonly ScratchSite site = new();

    public static TheoryData<string> Origins => Origin.Theory;

    public void Dispose() => site.Dispose();

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task Hears_nothing_from_a_sound_page(string origin)
    {
        Assert.Empty(await FindingsAsync(origin));
    }

    [Theory]
    [InlineData("file", "assets/site.js", "console.debug('x');", "console debug: x")]
    [InlineData("file", "assets/site.js", "throw new Error('broken');", "Error: broken")]
    [InlineData("root", "assets/site.js", "throw new Error('broken');", "Error: broken")]
    [InlineData("file", "assets/site.js", "eval('1');", "unsafe-eval")]
    [InlineData("file", "assets/site.css", "@import 'gone.css';", "request failed")]
    [InlineData("subfolder", "assets/site.css", "@import 'gone.css';", "status 404")]
    [InlineData("subfolder", "assets/site.css", "@import '/gone.css';", "request outside the site")]
    [InlineData("published", "assets/site.css", "@import 'gone.css';", "status 404")]
    [InlineData("root", "assets/site.css", "@import 'https://example.org/x.css';", "Content Security Policy")]
    public async Task Hears_a_broken_page(string origin, string path, string text, string finding)
    {
        site.Write(path, text);
        Assert.Contains(finding, string.Join('\n', await FindingsAsync(origin)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file", "../beside.css")]
    [InlineData("root", "http://127.0.0.1:9/x.css")]
    public async Task Hears_a_request_that_leaves_the_folder(string origin, string address)
    {
        site.Replace("index.html", "default-src 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'", "default-src *");
        site.Replace("index.html", "</head>", $"<link rel=\"stylesheet\" href=\"{address}\"></head>");
        Assert.Contains(await FindingsAsync(origin), heard => heard.StartsWith("request outside the site", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_axe_name_the_rule_and_the_element()
    {
        site.Add("<img src=\"data:,\">");
        site.Replace("index.html", "<title>示例</title>", "");
        site.Write("assets/site.css", "p { color: #ccc; background: #fff; } a { color: inherit; }");
        await using var origin = Origin.Open("file", site.Built);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        var findings = await AxeChecker.CheckAsync(reader.Page, "index.html");
        foreach (string rule in new[] { "image-alt", "document-title", "color-contrast" })
        {
            Assert.Contains(findings, finding => finding.Contains($"[{rule},", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Has_axe_judge_the_size_of_targets()
    {
        site.Write("assets/site.css", "a, button { font-size: 8px; } button { width: 10px; height: 10px; padding: 0; margin: 0; border: 0; display: block; }");
        site.Add("<button>甲</button><button>乙</button><button>丙</button>");
        await using var origin = Origin.Open("file", site.Built);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        Assert.Contains(await AxeChecker.CheckAsync(reader.Page, "index.html"), finding => finding.Contains("[target-size,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_what_makes_a_page_scroll_sideways_but_not_what_scrolls_by_itself()
    {
        site.Write("assets/site.css", ".wide { width: 900px; } .region { overflow-x: auto; }");
        site.Add("<div class=\"region\"><p class=\"wide\">x</p></div>");
        await using var origin = Origin.Open("file", site.Built);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        Assert.Empty(await SidewaysScroll.FindAsync(reader.Page, "index.html"));
        site.Add("<p class=\"wide\" id=\"culprit\">x</p>");
        await reader.GoToAsync("index.html");
        Assert.Contains("culprit", Assert.Single(await SidewaysScroll.FindAsync(reader.Page, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sees_no_code_where_there_is_none()
    {
        await using var origin = Origin.Open("file", site.Built);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        Assert.Empty(await QrReader.ReadAsync(reader));
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(string name)
    {
        await using var origin = Origin.Open(name, site.Built);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        return reader.Findings;
    }
}

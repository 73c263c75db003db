using System.Text.Json;
using Microsoft.Playwright;
using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>Over http(s) a phone can install the site, and reads what it has visited without a network; a folder has none of it, and no error.</summary>
public sealed class OfflineTests(ChromiumBrowser browser, SiteUnderTest subject)
{
    private const string Ready = "async () => { await navigator.serviceWorker.ready; if (!navigator.serviceWorker.controller) await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })); }";

    [Theory]
    [InlineData("root")]
    [InlineData("subfolder")]
    public async Task Keeps_visited_pages_and_the_way_to_them_readable(string name)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");
        await reader.Page.EvaluateAsync(Ready);
        var visited = site.Representatives(PageTypes.Report)[^1];
        await reader.GoToAsync(visited.Address);
        string title = await reader.Page.Locator("h1").InnerTextAsync();

        await reader.Page.Context.SetOfflineAsync(true);
        await reader.GoToAsync(visited.Address);
        Assert.Equal(title, await reader.Page.Locator("h1").InnerTextAsync());
        Assert.Equal("rgb(255, 255, 255)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await reader.GoToAsync("index.html");
        Assert.Equal("home", await reader.Page.Locator("body").GetAttributeAsync("data-page"));
        await reader.GoToAsync("search/index.html?q=1");
        Assert.Equal("search", await reader.Page.Locator("body").GetAttributeAsync("data-page"));
        await Assert.ThrowsAsync<PlaywrightException>(() => reader.GoToAsync(site.Representatives(PageTypes.Report)[0].Address));
    }

    [Fact]
    public async Task Shows_a_corrected_page_as_soon_as_there_is_a_network()
    {
        var site = await subject.Site;
        string copy = Directory.CreateTempSubdirectory("sitegen-offline-").FullName;
        try
        {
            foreach (string file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/shilixian/", StringComparison.Ordinal)))
            {
                string target = Path.Combine(copy, Path.GetRelativePath(site.Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }

            await using var origin = Origin.Open("root", site with { Folder = copy });
            await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
            await reader.GoToAsync("index.html");
            await reader.Page.EvaluateAsync(Ready);
            await reader.GoToAsync("index.html");
            string home = Path.Combine(copy, "index.html");
            File.WriteAllText(home, File.ReadAllText(home).Replace("<h1>", "<h1>更正后的", StringComparison.Ordinal));
            await reader.GoToAsync("index.html");

            Assert.StartsWith("更正后的", await reader.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    [Fact]
    public async Task Names_an_icon_and_pages_that_are_there()
    {
        var site = await subject.Site;
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, "manifest.webmanifest")));
        var root = manifest.RootElement;

        Assert.NotEmpty(root.GetProperty("name").GetString()!);
        Assert.All(
            root.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!).Append(root.GetProperty("start_url").GetString()!),
            path => Assert.True(File.Exists(Path.Combine(site.Folder, path)), path));
    }

    [Fact]
    public async Task Asks_for_nothing_of_it_from_a_folder()
    {
        var site = await subject.Site;
        await using var origin = Origin.Open("file", site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Phone);
        await reader.GoToAsync("index.html");

        Assert.Equal(0, await reader.Page.Locator("link[rel=manifest]").CountAsync());
        Findings.AssertNone(reader.Findings);
    }
}

using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Browser.Tests.Browsing;
using SiteGen.Browser.Tests.Checks;
using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests;

/// <summary>Whatever is typed, and whatever has become of the index: no exception, nothing injected, and a sentence that says what is wrong.</summary>
public sealed partial class SearchHostileTests(ChromiumBrowser browser, SiteUnderTest subject) : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("sitegen-hostile-");

    public static TheoryData<string> Harms => new("removed", "empty", "cut short", "of another build", "other text", "other data");

    public void Dispose() => scratch.Delete(recursive: true);

    [Theory]
    [InlineData("file")]
    [InlineData("root")]
    public async Task Takes_any_query_as_text(string name)
    {
        var site = await subject.Site;
        await using var origin = Origin.Open(name, site);
        await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
        var findings = new List<string>();
        string[] queries =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "javascript:alert(1)", new('政', 10_000), new('a', 10_000), new('>', 10_000),
            string.Join(' ', Enumerable.Repeat("新收 > 1", 1000)), "(x+)+$ [a-z]* \\d{1,3} .*", "((((", "[", "\\", "\\u0000", "\0\u0001\u001f", "__proto__", "constructor > 1", "toString", "\u202e\u200b\ufeff", "'\"`",
            "%", "%zz", "&agency=x", "新收 > 99999999999999999999999999999999999999", "新收 > 0.00000000000000000000000000000000001", "新收 = -1", "= 1", "> 1 2024", "😀", "\"", "\"\"", "\" \"",
        ];
        await reader.GoToAsync("search/index.html");
        foreach (string query in queries)
        {
            await reader.Page.EvaluateAsync("() => document.getElementById('search-status').dataset.state = ''");
            await reader.Page.Locator("#search-query").FillAsync(query);
            await reader.Page.Locator("#search-form button").ClickAsync();
            findings.AddRange(await ComplainAsync(reader, query, "done", "idle"));
        }

        // Halves of characters and broken escapes come by address alone.
        foreach (string address in new[] { "q=%ED%A0%BD", "q=%F0%9F%98", "q=%E0%A4%A", "q=a%00b", "q=政&page=-1&sort=__proto__", "q=新收 > 1&sort=%3Cscript%3E&page=1e9", "q=政&agency=..%2F..&year=NaN&section=9" })
        {
            await reader.GoToAsync("search/index.html?" + address);
            findings.AddRange(await ComplainAsync(reader, address, "done", "idle"));
        }

        // Lone surrogates typed by a script, as no address can carry them.
        foreach (string half in new[] { "\\ud83d", "\\ude00", "政\\ud83d > 1", "\\ud83d\\ud83d" })
        {
            await reader.Page.EvaluateAsync($"() => {{ document.getElementById('search-status').dataset.state = ''; document.getElementById('search-query').value = '{half}'; document.getElementById('search-form').requestSubmit(); }}");
            findings.AddRange(await ComplainAsync(reader, half, "done", "idle"));
        }

        Findings.AssertNone(findings);
    }

    [Theory]
    [MemberData(nameof(Harms))]
    public async Task Says_so_when_a_file_of_the_index_is(string harm)
    {
        var site = await subject.Site;
        string folder = Path.Combine(scratch.FullName, "search");
        foreach (string file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(scratch.FullName, Path.GetRelativePath(site.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var findings = new List<string>();
        int asked = 0;
        foreach (string kind in Kinds(site.Folder))
        {
            var files = Directory.GetFiles(folder, kind + "-*");
            Array.ForEach(files, file => Harm(file, harm));
            // One kind is tried over http as well: how a file comes does not change what it holds.
            foreach (string name in kind == "t" ? new[] { "file", "root" } : ["file"])
            {
                await using var origin = Origin.Open(name, site with { Folder = scratch.FullName });
                await using var reader = await Reader.SitDownAsync(browser, origin, Viewport.Desk);
                await reader.GoToAsync("search/index.html?q=" + Uri.EscapeDataString(kind is "f" or "figures" ? "新收 > 1" : "政府信息公开工作年度报告"));
                findings.AddRange(await ComplainAsync(reader, $"{kind} {harm} {name}", "error", "done"));
                // A part that the query did not need cannot be missed.
                bool isAsked = reader.Requests.Any(url => url.Contains($"/search/{kind}-", StringComparison.Ordinal));
                string? state = await reader.Page.Locator("#search-status").GetAttributeAsync("data-state");
                string message = await reader.Page.Locator("#search-status").InnerTextAsync();
                if (isAsked && (state != "error" || !message.Contains("索引", StringComparison.Ordinal)))
                {
                    findings.Add($"{kind} {harm} {name}: asked for, and yet {state}: {message}");
                }

                asked += isAsked ? 1 : 0;
            }

            Array.ForEach(files, file => File.Copy(Path.Combine(site.Folder, "search", Path.GetFileName(file)), file, overwrite: true));
        }

        Assert.True(asked > 6, $"Only {asked} kinds of files were asked for.");
        Findings.AssertNone(findings);
    }

    /// <summary>What a page must not do. A file that is missing is named on the console by the browser itself, which no page can prevent.</summary>
    private static async Task<IReadOnlyList<string>> ComplainAsync(Reader reader, string query, params string[] states)
    {
        string shown = query.Length > 40 ? query[..40] + "…" : query;
        await reader.Page.WaitForFunctionAsync("states => states.includes(document.getElementById('search-status').dataset.state)", states, new() { Timeout = 20_000 });
        var findings = reader.Findings
            .Where(finding => !finding.StartsWith("status 404", StringComparison.Ordinal) && !finding.StartsWith("request failed", StringComparison.Ordinal) && !finding.Contains("Failed to load resource", StringComparison.Ordinal))
            .Select(finding => $"{shown}: {finding}")
            .ToList();
        int injected = await reader.Page.Locator("main script, main img, main svg, main [onload], main [onerror]").CountAsync();
        return injected == 0 ? findings : [.. findings, $"{shown}: {injected} elements injected"];
    }

    private static IEnumerable<string> Kinds(string site) => Directory.EnumerateFiles(Path.Combine(site, "search"), "*.js")
        .Select(file => Chunk().Match(Path.GetFileName(file)))
        .Where(match => match.Success)
        .Select(match => match.Groups[1].Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static void Harm(string file, string harm)
    {
        string content = File.ReadAllText(file);
        string hash = Path.GetFileNameWithoutExtension(file)[^16..];
        switch (harm)
        {
            case "removed": File.Delete(file); break;
            case "empty": File.WriteAllText(file, ""); break;
            case "cut short": File.WriteAllText(file, content[..(content.Length / 2)]); break;
            case "of another build": File.WriteAllText(file, content.Replace(hash, "0123456789abcdef", StringComparison.Ordinal)); break;
            case "other text": File.WriteAllText(file, "<!DOCTYPE html><title>404</title>"); break;
            default: File.WriteAllText(file, $"sitegenSearch.chunk(\"{hash}\",{{\"a\":[1,null,\"x\"]}});\n", new UTF8Encoding(false)); break;
        }
    }

    [GeneratedRegex("^([a-z]+)-[0-9a-f]{16}\\.js$")]
    private static partial Regex Chunk();
}

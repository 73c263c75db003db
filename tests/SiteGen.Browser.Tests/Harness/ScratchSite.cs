using SiteGen.Browser.Tests.Subject;

namespace SiteGen.Browser.Tests.Harness;

/// <summary>A sound site of two pages in a folder of its own, for a test to break in one place and see a checker notice.</summary>
internal sealed class ScratchSite : IDisposable
{
    public const string BaseUrl = "https://www.example.gov.cn/xxgk/nb/";
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'\">";

    public ScratchSite()
    {
        Write("index.html", Page("home", "<p id=\"a\"><a href=\"b/index.html#c\">下一页</a></p>", "assets/"));
        Write("b/index.html", Page("agency", "<p id=\"c\"><a href=\"../index.html#a\">上一页</a></p>", "../assets/"));
        Write("assets/site.css", "body { color: #111; background: #fff; }");
        Write("assets/site.js", "document.body.dataset.ready = 'true';");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sitegen-scratch-").FullName;

    /// <summary>The site as the checks by page type see it, with no content behind it.</summary>
    public BuiltSite Built => new(Folder, BaseUrl, Pages, []);

    public IReadOnlyList<SitePage> Pages => BuiltSiteReader.Pages(Folder);

    public void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Replaces a text that must stand in the file.</summary>
    public void Replace(string path, string old, string replacement)
    {
        string text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Puts markup at the end of the first page's main part.</summary>
    public void Add(string markup) => Replace("index.html", "</main>", markup + "</main>");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Page(string type, string main, string assets) =>
        $"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n{Policy}\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>示例</title>\n<link rel=\"icon\" href=\"data:,\">\n"
        + $"<link rel=\"stylesheet\" href=\"{assets}site.css\">\n<script src=\"{assets}site.js\" defer></script>\n</head>\n"
        + $"<body data-page=\"{type}\">\n<main>\n<h1>示例</h1>\n{main}\n</main>\n</body>\n</html>\n";
}

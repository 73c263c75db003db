using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Searching;

/// <summary>Pagefind's indexer, where it is installed (<c>npm install --global pagefind</c>).</summary>
internal static class Pagefind
{
    /// <returns>The program, or null where it is not on PATH.</returns>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "pagefind_extended", "pagefind" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Indexes a site where it stands: the pages that our own search finds, without posters and comparisons.</summary>
    /// <returns>What it cost, and what it wrote.</returns>
    public static (Usage Usage, TreeSize Written) Index(string program, string site)
    {
        var usage = ChildMeter.Measure(program, "--site", site, "--glob", "**/index.html");
        var written = TreeSize.Of(Path.Combine(site, "pagefind"));
        File.WriteAllText(Path.Combine(site, PagefindPage.EmptyPage), "<!DOCTYPE html><html lang=\"zh-CN\"><title>Pagefind</title></html>");
        return (usage, written);
    }
}

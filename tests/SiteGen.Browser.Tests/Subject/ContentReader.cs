using System.Text.RegularExpressions;

namespace SiteGen.Browser.Tests.Subject;

/// <summary>Reads a repository's <c>content/</c> into <see cref="ContentReport"/>s, ordered by path.</summary>
internal static partial class ContentReader
{
    public static IReadOnlyList<ContentReport> Read(string repository)
    {
        string content = Path.Combine(repository, "content");
        return Directory.EnumerateFiles(content, "report.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => ReadReport(content, file))
            .ToList();
    }

    private static ContentReport ReadReport(string content, string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        string agency = Path.GetRelativePath(content, Path.GetDirectoryName(folder)!).Replace('\\', '/');
        return new ContentReport(agency, Path.GetFileName(folder), folder, Passages(File.ReadAllText(file)));
    }

    private static List<string> Passages(string markdown)
    {
        string text = markdown.ReplaceLineEndings("\n");
        int end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        string body = end < 0 ? text : text[(end + 5)..];
        return body.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(block => block.Length >= 12 && !Marked().IsMatch(block))
            .ToList();
    }

    // What Markdown may change on its way to the page (marks, breaks, smart characters) is left out rather than imitated.
    [GeneratedRegex(@"[\s#*_`\[\]<>|~\\!&""']|^[-+>]|^\d+[.)]")]
    private static partial Regex Marked();
}

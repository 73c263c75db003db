using SiteGen.TemplateCompiler.Diagnostics;

namespace SiteGen.TemplateCompiler.Sources;

/// <summary>Reads a theme's folders. Files are ordered by name, so that the output does not follow the file system's order.</summary>
internal static class ThemeReader
{
    public static IReadOnlyList<TemplateSource> ReadTemplates(string folder, DiagnosticBag diagnostics)
    {
        var templates = new List<TemplateSource>();
        foreach (var (relative, path) in FilesOf(folder, diagnostics))
        {
            TemplateKind? kind = Path.GetExtension(relative) switch
            {
                ".html" => TemplateKind.Html,
                ".xml" => TemplateKind.Xml,
                ".txt" => TemplateKind.Text,
                _ => null,
            };
            if (kind is { } known)
            {
                var name = Path.ChangeExtension(relative, null);
                templates.Add(new TemplateSource(name, known, new SourceFile(path, File.ReadAllText(path))));
            }
        }

        return templates;
    }

    public static IReadOnlyList<TextsSource> ReadTexts(string folder, DiagnosticBag diagnostics) =>
    [
        .. FilesOf(folder, diagnostics)
            .Where(file => file.Relative.EndsWith(".json", StringComparison.Ordinal))
            .Select(file => new TextsSource(
                Path.ChangeExtension(file.Relative, null), new SourceFile(file.Path, File.ReadAllText(file.Path)))),
    ];

    private static IEnumerable<(string Relative, string Path)> FilesOf(string folder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.AddGlobal(DiagnosticCode.Usage, $"the folder {folder} does not exist");
            return [];
        }

        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Relative: Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .OrderBy(file => file.Relative, StringComparer.Ordinal);
    }
}

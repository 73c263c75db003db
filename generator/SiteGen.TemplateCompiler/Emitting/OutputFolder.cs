namespace SiteGen.TemplateCompiler.Emitting;

/// <summary>Writes the generated files and removes those of templates that are gone.</summary>
internal static class OutputFolder
{
    public static void Write(string folder, IReadOnlyList<GeneratedFile> files)
    {
        Directory.CreateDirectory(folder);
        var wanted = files.Select(file => Path.GetFullPath(Path.Combine(folder, file.Path))).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Directory.EnumerateFiles(folder, "*.g.cs", SearchOption.AllDirectories))
        {
            if (!wanted.Contains(Path.GetFullPath(stale)))
            {
                File.Delete(stale);
            }
        }

        // Always written, even when nothing changed: the build compares their time with the templates'.
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }
    }
}

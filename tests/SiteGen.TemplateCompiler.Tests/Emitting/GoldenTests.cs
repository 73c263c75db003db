using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Emitting;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler.Tests.Emitting;

/// <summary>
/// Holds the C# made from golden/templates against golden/expected, byte for byte. The files are named as if they lay in
/// /theme, which keeps machine paths out of the expectations.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "golden");

    public static TheoryData<string> Files => [.. ExpectedFiles().Union(CompileGolden().Select(file => file.Path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Emits_the_expected_file(string path)
    {
        var expected = Path.Combine(Folder, "expected", path);
        Assert.True(File.Exists(expected), $"{path} is generated but nothing is expected");
        var actual = CompileGolden().FirstOrDefault(file => file.Path == path);
        Assert.True(actual is not null, $"{path} is expected but not generated");
        Assert.Equal(File.ReadAllText(expected), actual.Content);
    }

    [Fact]
    public void Emits_the_same_whatever_the_order_of_the_files()
    {
        var forward = CompileGolden(reversed: false).OrderBy(file => file.Path, StringComparer.Ordinal);
        var backward = CompileGolden(reversed: true).OrderBy(file => file.Path, StringComparer.Ordinal);
        Assert.Equal(forward.Where(file => !file.Path.StartsWith("Texts.", StringComparison.Ordinal)), backward.Where(file => !file.Path.StartsWith("Texts.", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> ExpectedFiles() => Directory
        .EnumerateFiles(Path.Combine(Folder, "expected"), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Path.Combine(Folder, "expected"), path).Replace('\\', '/'));

    private static IReadOnlyList<GeneratedFile> CompileGolden(bool reversed = false)
    {
        var diagnostics = new DiagnosticBag();
        var templates = ThemeReader.ReadTemplates(Path.Combine(Folder, "templates"), diagnostics)
            .Select(template => template with
            {
                File = new SourceFile($"/theme/templates/{template.Name}{Path.GetExtension(template.File.Path)}", template.File.Text),
            });
        var options = new EmitOptions("SiteGen.Site.Theme", "SiteGen.Site.Pages", ["SiteGen.Core.Model"], "/theme/obj");
        var result = new ThemeCompiler(options, diagnostics).Compile(
            [.. reversed ? templates.Reverse() : templates], ThemeReader.ReadTexts(Path.Combine(Folder, "texts"), diagnostics));
        Assert.Empty(result.Diagnostics);
        return result.Files;
    }
}

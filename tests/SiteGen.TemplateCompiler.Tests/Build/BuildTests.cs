using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.TemplateCompiler.Tests.Themes;

namespace SiteGen.TemplateCompiler.Tests.Build;

/// <summary>
/// Builds a small project of its own that imports the targets file, as SiteGen.Site does. One test, since each build takes
/// seconds and each step starts from what the last one left.
/// </summary>
public sealed partial class BuildTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-build-");

    [Fact]
    public void Build_shows_errors_at_the_template_and_runs_the_compiler_only_when_something_changed()
    {
        WriteProject();
        Write("theme/texts/zh-CN.json", "{ \"lines\": \"共 {n} 行\" }");
        Write("theme/templates/part.html", "{% model Part %}\n<b>{{ name }}</b>\n");

        // Errors of the template compiler, with the template's absolute path.
        Write("theme/templates/page.html", "{% model Page %}\n<p>{{ text.lnies(1) }}</p>\n<dvi></dvi>\n");
        Assert.Equal(
            ["page.html(2,12): error SG4022", "page.html(3,1): error SG4054"],
            Errors(Build()).Where(error => !error.Contains("MSB3073", StringComparison.Ordinal)));

        // Errors of the C# compiler, each at its own name.
        Write("theme/templates/page.html", """
            {% model Page %}
            <p>{{ titel }} {{ part.name.foo }} {{ title }}</p>
            {% include "part" with title %}
            {% for x in part %}{% endfor %}
            {% if title == 3 %}x{% endif %}
            <p class="{{ late }}">{{ lines | date }} {{ text.lines(late) }} {{ title | date("en") | default("x") }}</p>
            """);
        Assert.Equal(
            [
                "page.html(2,7): error CS1061",
                "page.html(2,29): error CS1061",
                "page.html(3,24): error CS1503",
                "page.html(4,13): error CS1579",
                "page.html(5,7): error CS0019",
                "page.html(6,14): error CS0619",
                "page.html(6,26): error CS1503",
                "page.html(6,56): error CS1503",
                "page.html(6,68): error CS1503",
            ],
            Errors(Build()));

        Write("theme/templates/page.html", "{% model Page %}\n<p>{{ title }}, {{ text.lines(1) }}</p>\n{% include \"part\" with part %}\n");
        Assert.Empty(Errors(Build()));
        var generated = Directory.GetFiles(_folder.FullName, "page.html.g.cs", SearchOption.AllDirectories).Single();
        var written = File.GetLastWriteTimeUtc(generated);

        Assert.Empty(Errors(Build()));
        Assert.Equal(written, File.GetLastWriteTimeUtc(generated));

        // A template that is gone leaves nothing behind, although no file is newer than before.
        File.Delete(Path.Combine(_folder.FullName, "theme", "templates", "part.html"));
        Assert.Equal(
            ["page.html(3,12): error SG4010"],
            Errors(Build()).Where(error => !error.Contains("MSB3073", StringComparison.Ordinal)));
        Write("theme/templates/page.html", "{% model Page %}\n<p>{{ title }}</p>\n");
        Assert.Empty(Errors(Build()));
        Assert.Empty(Directory.GetFiles(_folder.FullName, "part.html.g.cs", SearchOption.AllDirectories));
        Assert.DoesNotContain(
            Directory.GetFiles(Path.Combine(_folder.FullName, "bin"), "*", SearchOption.AllDirectories),
            path => path.Contains("TemplateCompiler", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Configuration =>
        typeof(BuildTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private void WriteProject()
    {
        var targets = Path.Combine(Repository.Root, "generator", "SiteGen.TemplateCompiler", "SiteGen.TemplateCompiler.targets");
        Write("Small.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <SiteGenTheme>$(MSBuildProjectDirectory)/theme/</SiteGenTheme>
                <SiteGenThemeNamespace>Small.Theme</SiteGenThemeNamespace>
                <SiteGenThemeModels>Small.Pages</SiteGenThemeModels>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "SiteGen.Site.dll")}" />
              </ItemGroup>
              <Import Project="{targets}" />
            </Project>
            """);
        Write("Pages.cs", """
            using System;
            using System.Collections.Generic;

            namespace Small.Pages;

            public sealed record Part(string Name);

            public sealed record Page(string Title, Part Part, bool Late, IReadOnlyList<string> Lines);
            """);
    }

    private void Write(string path, string content)
    {
        var full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    private string Build()
    {
        var start = new ProcessStartInfo(
            Path.Combine(CSharpCompiler.DotnetRoot, "dotnet"),
            ["build", "Small.csproj", "-c", Configuration, "-nologo", "-clp:NoSummary", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 || Error().IsMatch(report), report);
        return report;
    }

    // Only errors inside this build's own folder, by the file's name: a template's absolute path is part of the pattern.
    private List<string> Errors(string report) =>
    [
        .. Error().Matches(report)
            .Select(match => (Path: match.Groups[1].Value, Line: match.Groups[2].Value, Column: match.Groups[3].Value, Code: match.Groups[4].Value))
            .Distinct()
            .Select(error => error with { Path = error.Path.Replace(Path.Combine(_folder.FullName, "theme", "templates") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) })
            .OrderBy(error => int.Parse(error.Line, System.Globalization.CultureInfo.InvariantCulture))
            .ThenBy(error => int.Parse(error.Column, System.Globalization.CultureInfo.InvariantCulture))
            .Select(error => $"{error.Path}({error.Line},{error.Column}): error {error.Code}"),
    ];

    [GeneratedRegex(@"^\s*(\S+)\((\d+),(\d+)\): error (\w+):", RegexOptions.Multiline)]
    private static partial Regex Error();
}

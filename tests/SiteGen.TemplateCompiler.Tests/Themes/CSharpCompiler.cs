using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SiteGen.TemplateCompiler.Tests.Themes;

/// <summary>
/// Runs the SDK's own C# compiler once over generated files and loads what it made, so that tests can render templates they
/// hold as text.
/// </summary>
internal static class CSharpCompiler
{
    /// <param name="sources">File names, with '/', and contents.</param>
    public static Assembly Compile(IEnumerable<(string Name, string Content)> sources)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-templates-");
        try
        {
            var output = Path.Combine(folder.FullName, "theme.dll");
            var response = new List<string>
            {
                "-nologo", "-target:library", "-langversion:latest", "-nostdlib", "-nullable:enable", "-warnaserror", "-nowarn:1591",
                $"-out:\"{output}\"",
            };
            var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
            response.AddRange(trusted.Split(Path.PathSeparator).Select(path => $"-reference:\"{path}\""));
            foreach (var (name, content) in sources)
            {
                var path = Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, content);
                response.Add($"\"{path}\"");
            }

            var arguments = Path.Combine(folder.FullName, "csc.rsp");
            File.WriteAllLines(arguments, response);
            Run(arguments);
            return Assembly.Load(File.ReadAllBytes(output));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The .NET installation that runs this process: it holds the SDK that built it.</summary>
    public static string DotnetRoot { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static void Run(string arguments)
    {
        var compiler = Directory.EnumerateDirectories(Path.Combine(DotnetRoot, "sdk"), "10.*")
            .Order(StringComparer.Ordinal)
            .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
            .Last(File.Exists);
        var start = new ProcessStartInfo(Path.Combine(DotnetRoot, "dotnet"), ["exec", compiler, "@" + arguments])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, report);
    }
}

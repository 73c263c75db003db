using System.Text;
using SiteGen.TemplateCompiler.CommandLine;
using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Emitting;
using SiteGen.TemplateCompiler.Sources;

namespace SiteGen.TemplateCompiler;

/// <summary>
/// Compiles a theme to C#: a build step of its own, so that templates are checked by the C# compiler and nothing of this
/// is left at run time. Exit codes: 0 done, 1 the theme has errors, 2 usage.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var diagnostics = new DiagnosticBag();
        if (OptionsReader.Read(arguments, diagnostics) is not { } options)
        {
            Print(diagnostics.Sorted());
            return 2;
        }

        var templates = ThemeReader.ReadTemplates(options.Templates, diagnostics);
        var texts = ThemeReader.ReadTexts(options.Texts, diagnostics);
        var result = new ThemeCompiler(options.Emit, diagnostics).Compile(templates, texts);
        Print(result.Diagnostics);
        if (result.Diagnostics.Count > 0)
        {
            return 1;
        }

        OutputFolder.Write(options.Emit.OutputFolder, result.Files);
        return 0;
    }

    private static void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Console.Out.WriteLine(diagnostic);
        }
    }
}

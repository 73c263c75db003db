using SiteGen.TemplateCompiler.Diagnostics;
using SiteGen.TemplateCompiler.Emitting;

namespace SiteGen.TemplateCompiler.CommandLine;

/// <summary>Reads the command line: five options that must be given once, and <c>--using</c> any number of times.</summary>
internal static class OptionsReader
{
    private static readonly string[] Required = ["--templates", "--texts", "--out", "--namespace", "--models"];

    public static CompilerOptions? Read(IReadOnlyList<string> arguments, DiagnosticBag diagnostics)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var usings = new List<string>();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var name = arguments[i];
            if (i + 1 == arguments.Count)
            {
                diagnostics.AddGlobal(DiagnosticCode.Usage, $"the option {name} has no value");
            }
            else if (name == "--using")
            {
                usings.Add(arguments[i + 1]);
            }
            else if (!Required.Contains(name))
            {
                diagnostics.AddGlobal(DiagnosticCode.Usage, $"unknown option {name}{Suggestion.For(name, Required)}");
            }
            else if (!values.TryAdd(name, arguments[i + 1]))
            {
                diagnostics.AddGlobal(DiagnosticCode.Usage, $"the option {name} is given twice");
            }
        }

        foreach (var name in Required.Where(name => !values.ContainsKey(name)))
        {
            diagnostics.AddGlobal(DiagnosticCode.Usage, $"the option {name} is missing");
        }

        return diagnostics.IsEmpty
            ? new CompilerOptions(
                Path.GetFullPath(values["--templates"]),
                Path.GetFullPath(values["--texts"]),
                new EmitOptions(values["--namespace"], values["--models"], usings, Path.GetFullPath(values["--out"])))
            : null;
    }
}

using System.Reflection;
using SiteGen.TemplateCompiler.Diagnostics;

namespace SiteGen.TemplateCompiler.Tests;

internal static class DiagnosticCodes
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(DiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];
}

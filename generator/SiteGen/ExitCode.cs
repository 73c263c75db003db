using SiteGen.Core.Diagnostics;

namespace SiteGen;

/// <summary>The exit codes of the contract, and which of them a run's findings lead to.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int ContentErrors = 1;
    public const int Usage = 2;
    public const int InputOutput = 3;
    public const int Internal = 4;
    public const int Interrupted = 130;

    private const string ConfigurationFile = "site.json";

    /// <summary>Output that failed weighs more than a wrong site.json, and that more than errors in the content.</summary>
    public static int Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        return errors.Count == 0 ? Done
            : errors.Any(error => error.Code.Id.StartsWith("SG6", StringComparison.Ordinal)) ? InputOutput
            : errors.Any(error => string.Equals(error.Path, ConfigurationFile, StringComparison.Ordinal)) ? Usage
            : ContentErrors;
    }
}

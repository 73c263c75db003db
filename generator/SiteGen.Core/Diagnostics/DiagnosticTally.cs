namespace SiteGen.Core.Diagnostics;

/// <summary>What a run looked at and how much it found, for the closing line and the JSON summary.</summary>
/// <param name="Reports">Reports read, those that could not be read included.</param>
/// <param name="RelationsChecked">Relations judged.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Infos">Findings of severity info.</param>
public sealed record DiagnosticTally(int Reports, int RelationsChecked, int Errors, int Warnings, int Infos)
{
    /// <summary>How many of the reports were read because they depend on those asked for.</summary>
    public int Dependents { get; init; }

    public static DiagnosticTally Of(int reports, int relationsChecked, IReadOnlyList<Diagnostic> diagnostics) => new(
        reports,
        relationsChecked,
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Info));
}

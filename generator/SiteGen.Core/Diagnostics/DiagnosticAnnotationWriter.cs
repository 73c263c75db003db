using System.Globalization;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Writes findings as GitHub workflow commands, which the service shows as annotations of the file's line. It shows ten of a kind
/// for each step, so errors come first; the closing line, plain text, stands in the step's log.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="folder">The site's folder below the repository's root, with a slash at its end; empty where they are one.</param>
/// <param name="language">The language of messages.</param>
public sealed class DiagnosticAnnotationWriter(TextWriter output, string folder, MessageLanguage language)
{
    /// <param name="diagnostics">In the order of listings, which is kept within each severity.</param>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var finding in diagnostics.OrderBy(finding => finding.Severity))
        {
            Write(finding);
        }
    }

    private void Write(Diagnostic finding)
    {
        var title = finding.Code.Rule is { } rule ? $"{finding.Code.Id} [{rule}]" : finding.Code.Id;
        var message = VisibleText.Of(finding.Message.In(language), int.MaxValue);
        if (finding.Hint is { } hint)
        {
            message += "\n" + VisibleText.Of(hint.In(language), int.MaxValue);
        }

        output.Write(finding.Severity switch
        {
            Severity.Error => "::error",
            Severity.Warning => "::warning",
            _ => "::notice",
        });
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $" file={Property(VisibleText.Of(folder + finding.Path, int.MaxValue))},line={finding.Line},col={finding.Column},title={Property(title)}::{Data(message)}\n"));
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

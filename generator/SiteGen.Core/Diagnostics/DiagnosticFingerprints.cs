using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Names findings so that the same one is known again in a later run: by code, rule, file and cell, not by line, so that text added above
/// it changes nothing. Findings alike in these are told apart by their order.
/// </summary>
internal static class DiagnosticFingerprints
{
    /// <summary>The way these are made; a change of it needs a new name, or every known finding would seem new.</summary>
    public const string Name = "sitegen/v1";

    private const int HexDigits = 32;

    /// <param name="diagnostics">A run's findings in the order of listings.</param>
    /// <returns>One for each, in their order: 32 hexadecimal digits, a colon, and a number from 1.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = new string[diagnostics.Count];
        for (var index = 0; index < diagnostics.Count; index++)
        {
            var finding = diagnostics[index];
            var key = string.Join('\0', finding.Code.Id, finding.Code.Rule, finding.Path, finding.Table, finding.Row, finding.Cell);
            var occurrence = seen[key] = seen.GetValueOrDefault(key) + 1;
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
            fingerprints[index] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{hash.AsSpan(0, HexDigits)}:{occurrence}");
        }

        return fingerprints;
    }
}

using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>The names of a report's files.</summary>
public static class ReportFiles
{
    public const string Narrative = "report.md";

    public const string AttachmentFolder = "files";

    /// <summary>The CSV files of the official tables.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        [.. FormCatalogue.Official.SelectMany(form => form.Tables).Select(table => table.FileName).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a name is that of the narrative or of a table.</summary>
    public static bool IsReportFile(string name) =>
        string.Equals(name, Narrative, StringComparison.Ordinal) || Tables.Contains(name, StringComparer.Ordinal);
}

using SiteGen.Core.Forms;

namespace SiteGen.Core.Reading;

/// <summary>The names of a report's files.</summary>
/// <param name="forms">The forms the reports of a site may be on.</param>
internal sealed class ReportFiles(FormLibrary forms)
{
    public const string Narrative = "report.md";

    public const string AttachmentFolder = "files";

    /// <summary>The CSV files of the forms' tables.</summary>
    public IReadOnlyList<string> Tables => forms.TableFiles;

    /// <summary>Whether a name is that of the narrative or of a table.</summary>
    public bool IsReportFile(string name) =>
        string.Equals(name, Narrative, StringComparison.Ordinal) || Tables.Contains(name, StringComparer.Ordinal);
}

using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Checking;

/// <summary>One report, read and checked.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Report">The report; null where report.md could not be read.</param>
/// <param name="Check">What checking it found; of a report that could not be read, what reading found alone.</param>
public sealed record CheckedReport(int Year, Report? Report, ReportCheck Check)
{
    public IReadOnlyList<Diagnostic> Diagnostics => Check.Diagnostics;
}

using SiteGen.Site.Building;

namespace SiteGen.Site.Planning;

/// <summary>The newest reports of the archive, in one order for the home page and the feed.</summary>
public static class LatestReports
{
    /// <summary>Newest day of publication first (those without one by their year, last), then by path, so that no two runs differ.</summary>
    public static IEnumerable<(string AgencyPath, ReportSummary Report)> Of(IReadOnlyList<AgencySummary> agencies, int count) =>
        agencies
            .SelectMany(agency => agency.Reports.Select(report => (agency.Path, Report: report)))
            .OrderByDescending(entry => entry.Report.Published ?? DateTime.MinValue)
            .ThenByDescending(entry => entry.Report.Year)
            .ThenBy(entry => entry.Path, StringComparer.Ordinal)
            .Take(count);
}

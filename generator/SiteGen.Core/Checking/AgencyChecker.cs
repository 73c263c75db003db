using SiteGen.Core.Configuration;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Reading;

namespace SiteGen.Core.Checking;

/// <summary>
/// Reads and checks one agency's reports together, since each year is held against the one before. Where the agency's tables are the
/// sum of those below it, reads the tables of those too: so an agency is checked without waiting for another, in any order, on any
/// thread and on any machine.
/// </summary>
public sealed class AgencyChecker
{
    private readonly ReportReader reader;
    private readonly ReportChecker checker;
    private readonly Dictionary<string, AgencyNode> nodes;

    /// <param name="siteDirectory">The folder with site.json and content/.</param>
    /// <param name="configuration">What site.json says.</param>
    /// <param name="archive">The archive the agencies belong to.</param>
    public AgencyChecker(string siteDirectory, SiteConfiguration configuration, Archive archive)
    {
        reader = new ReportReader(siteDirectory, archive);
        checker = new ReportChecker(configuration);
        nodes = archive.Agencies.ToDictionary(node => node.Agency.Path, StringComparer.Ordinal);
    }

    /// <returns>One for every year of the agency, ascending.</returns>
    public IReadOnlyList<CheckedReport> Check(AgencyNode node)
    {
        var read = node.Years.Select(year =>
        {
            var found = new List<Diagnostic>();
            return (Year: year, Report: reader.Read(node, year, found), Found: found);
        }).ToList();
        return [.. read.Select(report => report.Report is null
            ? new CheckedReport(report.Year, null, new ReportCheck([], checker.Settle(report.Found)))
            : new CheckedReport(report.Year, report.Report, checker.Check(ContextOf(node, report.Report, read.Select(other => other.Report)), report.Found)))];
    }

    private ReportContext ContextOf(AgencyNode node, Report report, IEnumerable<Report?> all) => new(report)
    {
        YearBefore = all.FirstOrDefault(other => other?.Year == report.Year - 1),
        TwoYearsBefore = all.FirstOrDefault(other => other?.Year == report.Year - 2),
        YearAfter = all.FirstOrDefault(other => other?.Year == report.Year + 1),
        Children = node.Agency.Rollup ? [.. node.ChildPaths.Select(path => ReadChild(nodes[path], report.Year))] : [],
    };

    private ChildReport ReadChild(AgencyNode child, int year) =>
        new(child.Agency, child.Years.Contains(year) ? reader.ReadTables(child, year) : null);
}

using SiteGen.Core.Model;
using SiteGen.Site.Building;

namespace SiteGen.Site.Planning.Years;

/// <summary>
/// Takes the whole archive's summaries and gives those of one year, in the order of the agency tree. An agency that is expected to
/// report is one that has reported in some year up to this one; one founded later is not called missing.
/// </summary>
internal sealed class YearReportReader(SiteContext context)
{
    private readonly bool judges = context.Configuration.Rules.SeverityOf("deadline") is not null;

    public List<YearReport> Read(IReadOnlyList<AgencySummary> agencies, int year)
    {
        var reports = agencies.ToDictionary(agency => agency.Path, agency => agency.Reports.FirstOrDefault(report => report.Year == year), StringComparer.Ordinal);
        var found = new List<YearReport>();
        foreach (var root in context.Roots)
        {
            Add(root, 0);
        }

        return found;

        void Add(AgencyNode node, int depth)
        {
            if (node.Years.Count > 0 && node.Years[0] <= year)
            {
                var report = reports.GetValueOrDefault(node.Agency.Path);
                found.Add(new YearReport(node, depth, report, Judge(node.Agency, report)));
            }

            foreach (var child in node.ChildPaths)
            {
                Add(context.Node(child), depth + 1);
            }
        }
    }

    /// <summary>
    /// The reports that count in the year's totals and distributions: one that sums up others is left out where any of those is
    /// there itself, and stands for them where none is.
    /// </summary>
    public List<YearReport> Counted(IEnumerable<YearReport> reports)
    {
        List<YearReport> published = [.. reports.Where(report => report.Report is not null)];
        var reportedBelow = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in published)
        {
            for (var path = report.Node.ParentPath; path is not null && reportedBelow.Add(path); path = context.Node(path).ParentPath)
            {
            }
        }

        return published.FindAll(report => !report.Node.Agency.Rollup || !reportedBelow.Contains(report.Node.Agency.Path));
    }

    private Timeliness Judge(Agency agency, ReportSummary? report) => report switch
    {
        null => Timeliness.Missing,
        { Late: true } => Timeliness.Late,
        { Published: not null } when judges && context.Configuration.Deadlines.For(agency.Level, report.Year) is not null => Timeliness.OnTime,
        _ => Timeliness.Unjudged,
    };
}

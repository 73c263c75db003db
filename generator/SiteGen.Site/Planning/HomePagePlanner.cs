using SiteGen.Site.Building;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.StructuredData;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the home page, and its continuations where the top of the agency tree is long.</summary>
public sealed class HomePagePlanner(SiteContext context, PageFramePlanner frames)
{
    private const int LatestCount = 10;

    public IEnumerable<(string Address, HomePage Page)> Plan(IReadOnlyList<AgencySummary> agencies)
    {
        var reports = agencies.Sum(agency => agency.Reports.Count);
        for (var page = 1; page <= ListPager.PageCount(context.Roots.Count); page++)
        {
            var address = SiteRoutes.Continued(SiteRoutes.Home, page);
            yield return (address, new HomePage
            {
                Frame = frames.Plan(new PageSubject("home", address, context.Text.Home, context.Text.HomeLead(agencies.Count, reports))
                {
                    Breadcrumbs = page == 1 ? [] : frames.Breadcrumbs(address, []),
                    About = page == 1 ? json => SiteData.Write(json, context.Configuration) : null,
                    MetaTags = ColumnTags.Plan(context.Configuration.Title, context.Text.HomeLead(agencies.Count, reports)),
                }),
                AgencyCount = agencies.Count,
                ReportCount = reports,
                Agencies = new AgencyList([.. ListPager.Entries(context.Roots, page).Select(node => AgencyEntryPlanner.Plan(context, node, address))]),
                Years = [.. Years(agencies, address)],
                Latest = [.. Latest(agencies, address)],
                Paging = ListPager.Plan(SiteRoutes.Home, page, context.Roots.Count),
            });
        }
    }

    private static IEnumerable<YearEntry> Years(IReadOnlyList<AgencySummary> agencies, string address) =>
        agencies
            .SelectMany(agency => agency.Reports)
            .GroupBy(report => report.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new YearEntry(year.Key, SiteLinks.Relative(address, SiteRoutes.Year(year.Key)), year.Count()));

    private IEnumerable<ReportEntry> Latest(IReadOnlyList<AgencySummary> agencies, string address) =>
        LatestReports.Of(agencies, LatestCount).Select(latest => new ReportEntry(
            latest.Report.Title,
            SiteLinks.Relative(address, SiteRoutes.Report(latest.AgencyPath, latest.Report.Year)),
            context.Node(latest.AgencyPath).Agency.Name,
            latest.Report.PublishedOn));
}

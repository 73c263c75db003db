using SiteGen.Core.Model;
using SiteGen.Site.Building;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.StructuredData;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans an agency's page, and its continuations where it has many subordinates.</summary>
public sealed class AgencyPagePlanner(SiteContext context, PageFramePlanner frames)
{
    public IEnumerable<(string Address, AgencyPage Page)> Plan(AgencyNode node, IReadOnlyList<ReportSummary> reports)
    {
        var first = SiteRoutes.Agency(node.Agency.Path);
        for (var page = 1; page <= ListPager.PageCount(node.ChildPaths.Count); page++)
        {
            var address = SiteRoutes.Continued(first, page);
            yield return (address, Plan(node, reports, address, page));
        }
    }

    private AgencyPage Plan(AgencyNode node, IReadOnlyList<ReportSummary> reports, string address, int page)
    {
        var agency = node.Agency;
        var title = context.Text.AgencyTitle(agency.Name);
        var description = context.Text.AgencyDescription(agency.Name, reports.Count);
        return new AgencyPage
        {
            Frame = frames.Plan(new PageSubject("agency", address, title, description)
            {
                Here = agency.ShortName,
                Breadcrumbs = frames.Breadcrumbs(address, context.Ancestors(node)),
                MetaTags = ColumnTags.Plan(title, description),
                About = json => AgencyData.Write(json, agency, context.Configuration.BaseUrl, isWhole: true),
            }),
            Name = agency.Name,
            FormerNames = agency.FormerNames,
            Reports = [.. reports.Reverse().Select(report => new ReportEntry(
                report.Title, SiteLinks.Relative(address, SiteRoutes.Report(agency.Path, report.Year)), agency.Name, report.PublishedOn))],
            YearOnYear = YearOnYearPlanner.Plan(context, agency.Path, reports, address),
            Subordinates = new AgencyList([.. ListPager.Entries(node.ChildPaths, page).Select(path => AgencyEntryPlanner.Plan(context, context.Node(path), address))]),
            Contact = agency.Contact,
            Paging = ListPager.Plan(SiteRoutes.Agency(agency.Path), page, node.ChildPaths.Count),
        };
    }
}

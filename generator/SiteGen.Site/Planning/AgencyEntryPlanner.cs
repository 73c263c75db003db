using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans an agency's entry in a list: its name, its years newest first, how many subordinates it has.</summary>
internal static class AgencyEntryPlanner
{
    public static AgencyEntry Plan(SiteContext context, AgencyNode node, string fromPage) => new(
        node.Agency.Name,
        SiteLinks.Relative(fromPage, SiteRoutes.Agency(node.Agency.Path)),
        node.ChildPaths.Count,
        [
            .. node.Years.Reverse().Select(year => new Link(
                year.ToString(CultureInfo.InvariantCulture),
                SiteLinks.Relative(fromPage, SiteRoutes.Report(node.Agency.Path, year)))),
        ]);
}

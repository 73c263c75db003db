using System.Globalization;
using SiteGen.Site.Building;
using SiteGen.Site.Pages;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans the sitemap: every page a reader may look for, in parts where one file cannot hold it.</summary>
public sealed class SitemapPlanner(SiteContext context)
{
    /// <summary>What sitemaps.org allows in one file.</summary>
    public const int PartSize = 50_000;

    public IReadOnlyList<SitemapEntry> Plan(IReadOnlyList<AgencySummary> agencies)
    {
        if (context.Configuration.BaseUrl is not { } baseUrl)
        {
            return [];
        }

        var entries = new List<SitemapEntry> { Entry(SiteRoutes.Home, null), Entry(SiteRoutes.About, null), Entry(SiteRoutes.Data, null) };
        entries.AddRange(agencies.SelectMany(agency => agency.Reports).Select(report => report.Year).Distinct().Order().Select(year => Entry(SiteRoutes.Year(year), null)));
        foreach (var agency in agencies)
        {
            entries.Add(Entry(SiteRoutes.Agency(agency.Path), null));
            entries.AddRange(agency.Reports.Select(report => Entry(SiteRoutes.Report(agency.Path, report.Year), report.Published)));
        }

        return entries;

        SitemapEntry Entry(string address, DateTime? published) =>
            new(SiteLinks.Absolute(baseUrl, address)!, published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

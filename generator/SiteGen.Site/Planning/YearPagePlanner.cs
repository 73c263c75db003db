using SiteGen.Site.Building;
using SiteGen.Site.Figures;
using SiteGen.Site.Pages;
using SiteGen.Site.Planning.Tables;
using SiteGen.Site.Planning.Years;
using SiteGen.Site.Routing;

namespace SiteGen.Site.Planning;

/// <summary>Plans a year's page: who published in time, late or not at all, the year's totals and how its key figures are spread, every agency's status.</summary>
public sealed class YearPagePlanner(SiteContext context, PageFramePlanner frames)
{
    private static readonly KeyFigure[] TotalFigures =
    [
        KeyFigure.Received, KeyFigure.CarriedOver, KeyFigure.Handled, KeyFigure.Granted, KeyFigure.PartlyGranted, KeyFigure.Refused,
        KeyFigure.NotAvailable, KeyFigure.NotProcessed, KeyFigure.OtherOutcome, KeyFigure.CarriedForward, KeyFigure.Reviews, KeyFigure.Lawsuits,
        KeyFigure.Licences, KeyFigure.Penalties, KeyFigure.Coercions,
    ];

    private readonly YearReportReader reader = new(context);
    private readonly DistributionPlanner distributions = new(context);

    public IEnumerable<(string Address, YearPage Page)> Plan(IReadOnlyList<AgencySummary> agencies)
    {
        var counts = agencies.SelectMany(agency => agency.Reports).GroupBy(report => report.Year).ToDictionary(group => group.Key, group => group.Count());
        var years = counts.Keys.Order().ToList();
        for (var index = 0; index < years.Count; index++)
        {
            var year = years[index];
            var reports = reader.Read(agencies, year);
            var counted = reader.Counted(reports);
            for (var page = 1; page <= ListPager.PageCount(reports.Count); page++)
            {
                var address = SiteRoutes.Continued(SiteRoutes.Year(year), page);
                yield return (address, PlanPage(year, page, address, reports, counted) with
                {
                    Previous = index > 0 ? Entry(years[index - 1]) : null,
                    Next = index + 1 < years.Count ? Entry(years[index + 1]) : null,
                });

                YearEntry Entry(int other) => new(other, SiteLinks.Relative(address, SiteRoutes.Year(other)), counts[other]);
            }
        }
    }

    private YearPage PlanPage(int year, int page, string address, List<YearReport> reports, List<YearReport> counted)
    {
        var late = reports.Count(report => report.Timeliness == Timeliness.Late);
        var missing = reports.Count(report => report.Timeliness == Timeliness.Missing);
        var lead = context.Text.YearLead(reports.Count, reports.Count - missing, late, missing);
        return new YearPage
        {
            Frame = frames.Plan(new PageSubject("year", address, context.Text.YearTitle(year), lead)
            {
                Breadcrumbs = frames.Breadcrumbs(address, []),
                MetaTags = ColumnTags.Plan(context.Text.YearTitle(year), lead),
            }),
            Year = year,
            Lead = lead,
            Completeness = page == 1 ? CompletenessPlanner.Plan(reports, context.Text) : null,
            Totals = page == 1 ? Totals(counted) : [],
            Distributions = page == 1 ? distributions.Plan(counted, address) : [],
            Agencies = [.. ListPager.Entries(reports, page).Select(report => Status(report, year, address))],
            Paging = ListPager.Plan(SiteRoutes.Year(year), page, reports.Count),
        };
    }

    private AgencyStatus Status(YearReport report, int year, string address)
    {
        var path = report.Node.Agency.Path;
        var state = report.Timeliness switch
        {
            Timeliness.Missing => "missing",
            Timeliness.Late => "late",
            _ => "published",
        };
        return new AgencyStatus(
            report.Node.Agency.Name,
            SiteLinks.Relative(address, report.Report is null ? SiteRoutes.Agency(path) : SiteRoutes.Report(path, year)),
            Math.Min(report.Depth, 5),
            state,
            CompletenessPlanner.LabelOf(report.Timeliness, context.Text),
            report.Report?.PublishedOn,
            FigurePrinter.Print(report.Report?.Figures[KeyFigure.Received]));
    }

    private List<YearTotal> Totals(List<YearReport> counted) =>
    [
        .. TotalFigures
            .Where(figure => counted.Exists(report => report.Report!.Figures[figure] is not null))
            .Select(figure => new YearTotal(
                KeyFigureLabels.Of(figure, context.Text),
                FigurePrinter.Print(counted.Sum(report => report.Report!.Figures[figure] ?? 0)))),
    ];
}
